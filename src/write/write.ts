import type { Graph, Transaction } from '../graph/graph';
import { InputError } from '../errors';
import { rehearse } from '../graph/rehearse';
import type { Annotations } from '../model/annotations';
import type { Resolution } from '../model/referent';
import type { Vector } from '../model/vector';
import type { Change } from './apply-difference';
import { checkLengths } from './check-lengths';
import { checkSpans } from './check-spans';
import { identify, type Identified } from './identify';
import { replaceDocuments } from './replace-documents';
import { refuseRetracted } from './refuse-retracted';
import { resolveDecided } from './standing-decisions';

/** What became of one document. */
export type Outcome =
  | { readonly status: 'written' | 'unchanged'; readonly id: string; readonly statements: number }
  /** It was retracted and stays out; `message` says by whom, why, and how to take it back. */
  | { readonly status: 'retracted'; readonly id: string; readonly message: string }
  | { readonly status: 'failed'; readonly message: string };

/** What is written in the same transaction, once it is known what becomes of the articles. It may run more than once. */
export type Beside = (
  transaction: Transaction,
  outcomes: readonly Outcome[],
  change: Change | undefined,
) => Promise<void>;

export interface WriteOptions {
  /** What statements mean, by their folded words; one without is a claim by its words alone. */
  readonly vectors?: ReadonlyMap<string, Vector>;
  readonly beside?: Beside;
  /** Everything is done, `beside` too, and taken back. */
  readonly rehearsal?: boolean;
}

/**
 * Writes a batch in one transaction: all of it is in the graph afterwards, or, after an error, nothing. The outcomes
 * are in the order of `articles`; one whose spans do not hold, or whose names are endless, fails alone.
 */
export async function write(
  graph: Graph,
  articles: readonly Annotations[],
  resolution: Resolution,
  { vectors = new Map<string, Vector>(), beside, rehearsal = false }: WriteOptions = {},
): Promise<readonly Outcome[]> {
  const faults = articles.map(faultOf);
  const sound = articles.filter((_, index) => faults[index] === undefined);
  const resolve = (article: Annotations) => ({ ...resolution.resolve(article), vectors });
  const work = async (transaction: Transaction) => {
    const written = await writeBatch(transaction, sound, { ...resolution, resolve });
    const outcomes = withFaults(written.outcomes, faults);
    await beside?.(transaction, outcomes, written.change);
    return outcomes;
  };
  return rehearsal ? rehearse(graph, work) : graph.writeTransaction(work);
}

function withFaults(
  written: readonly Outcome[],
  faults: readonly (string | undefined)[],
): readonly Outcome[] {
  const next = written[Symbol.iterator]();
  return faults.map((message) =>
    message === undefined ? (next.next().value as Outcome) : { status: 'failed', message },
  );
}

function faultOf(annotations: Annotations): string | undefined {
  try {
    checkSpans(annotations);
    checkLengths(annotations);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

interface Written {
  readonly outcomes: readonly Outcome[];
  readonly change: Change | undefined;
}

async function writeBatch(
  transaction: Transaction,
  articles: readonly Annotations[],
  resolution: Resolution,
): Promise<Written> {
  if (articles.length === 0) return { outcomes: [], change: undefined };
  await transaction.run('take-turn');
  const identified = await identify(transaction, articles);
  const refusals = await refuseRetracted(transaction, identified);
  const latest = latestVersions(
    identified.filter((document) => !document.isUnchanged && !refusals.has(document)),
  );
  const changed = await resolveDecided(
    transaction,
    latest.map(({ annotations }) => annotations),
    resolution,
  );
  const change = await replaceDocuments(
    transaction,
    latest.map(({ id }) => id),
    changed,
    resolution,
  );
  const outcomes = identified.map((document): Outcome => {
    const { id, annotations, isUnchanged } = document;
    const message = refusals.get(document);
    if (message !== undefined) return { status: 'retracted', id, message };
    return {
      status: isUnchanged ? 'unchanged' : 'written',
      id,
      statements: annotations.statements.length,
    };
  });
  return { outcomes, change };
}

/** Of two versions in one batch the later one counts. */
function latestVersions(documents: readonly Identified[]): readonly Identified[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
