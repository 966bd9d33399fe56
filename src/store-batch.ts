/** The end of THE FLOW: a batch of what was read → the graph and the ledger, in one transaction, and what became of it. */
import { nameOf } from './extract-article';
import type { Graph } from './graph/graph';
import type { Entry, Ledger } from './ledger/ledger';
import { loadResolution } from './load-resolution';
import type { Annotations } from './model/annotations';
import type { InputOutcome } from './model/input-outcome';
import type { Receipt } from './model/receipt';
import type { Vector } from './model/vector';
import { storeTraced, tracedResolution } from './observe/traced-documents';
import { failure, type ReadFailure, type Skipped } from './read/read-result';
import { contentHash } from './write/document-facts';
import { addDifferences, graphDifference, type GraphDifference } from './write/graph-difference';
import { write, type Beside, type Outcome } from './write/write';

/** What was read of one input, to go into the graph, or why nothing does. */
export type ReadInput = { readonly receipt?: Receipt | undefined } & (
  | {
      readonly annotations: Annotations;
      readonly notices: readonly string[];
      /** What its statements mean, by their folded words. */
      readonly vectors?: ReadonlyMap<string, Vector>;
    }
  | { readonly failure: ReadFailure }
  | { readonly skipped: Skipped; readonly untouched?: boolean }
);

export interface IngestSummary {
  /** Documents that are new or changed. */
  readonly written: number;
  readonly unchanged: number;
  /** Of those unchanged, as the ledger has them from another reader: reading them again may give more. */
  readonly older: number;
  /** Pages that could not be read, and whose time to be tried again has not come. */
  readonly waiting: number;
  /** Inputs that could not be used, each with one line of reason; the others are in the graph. */
  readonly failed: readonly ReadFailure[];
  /** Statements of the documents written. */
  readonly statements: number;
  /** What is worth telling about the documents: that one is in a language that is not read. */
  readonly notices: readonly string[];
  /** Of a rehearsal: what it would have changed. */
  readonly difference?: GraphDifference | undefined;
}

export const NOTHING: IngestSummary = Object.freeze({
  written: 0,
  unchanged: 0,
  older: 0,
  waiting: 0,
  failed: [],
  statements: 0,
  notices: [],
});

export interface Stored {
  readonly summary: IngestSummary;
  /** Of each item of the batch. */
  readonly each: readonly IngestSummary[];
  /** What became of each, for whoever keeps a record. */
  readonly inputs: readonly InputOutcome[];
  /** Files to read again: they lost their document to another one. */
  readonly due: readonly string[];
}

type ReadArticle = Extract<ReadInput, { annotations: Annotations }>;

/**
 * What became of a batch, for whoever adds it up. Without a ledger nothing is remembered of the inputs. A rehearsal
 * tells what would come of it, and changes nothing.
 */
export async function storeBatch(
  graph: Graph,
  batch: readonly ReadInput[],
  ledger: Ledger | undefined,
  rehearsal = false,
): Promise<Stored> {
  const { outcomeOf, due, difference } = await writeBatch(graph, batch, ledger, rehearsal);
  const each = batch.map((item) => summarise(item, outcomeOf.get(item)));
  const inputs = batch.map((item) => inputOutcome(item, outcomeOf.get(item)));
  return { summary: { ...sum(each), difference }, each, inputs, due };
}

interface Written {
  readonly outcomeOf: ReadonlyMap<ReadInput, Outcome>;
  readonly due: readonly string[];
  /** Of a rehearsal. */
  readonly difference: GraphDifference | undefined;
}

/** The same, with the outcome of each article. */
export async function writeBatch(
  graph: Graph,
  batch: readonly ReadInput[],
  ledger: Ledger | undefined,
  rehearsal = false,
): Promise<Written> {
  const articles = batch.filter((item): item is ReadArticle => 'annotations' in item);
  const annotations = articles.map((article) => article.annotations);
  const vectors = new Map(articles.flatMap((article) => [...(article.vectors ?? [])]));
  let due: readonly string[] = [];
  let difference: GraphDifference | undefined;
  const beside: Beside = async (transaction, outcomes, change) => {
    due = (await ledger?.record(transaction, entriesOf(batch, articles, outcomes))) ?? [];
    if (rehearsal) difference = await graphDifference(transaction, change);
  };
  const resolution = tracedResolution(loadResolution());
  const outcomes = await storeTraced(annotations, () =>
    write(graph, annotations, resolution, { vectors, beside, rehearsal }),
  );
  return { outcomeOf: pair(articles, outcomes), due, difference };
}

function pair(
  articles: readonly ReadArticle[],
  outcomes: readonly Outcome[],
): ReadonlyMap<ReadInput, Outcome> {
  return new Map(articles.map((article, index) => [article as ReadInput, outcomes[index] as Outcome]));
}

function entriesOf(
  batch: readonly ReadInput[],
  articles: readonly ReadArticle[],
  outcomes: readonly Outcome[],
): readonly Entry[] {
  const outcomeOf = pair(articles, outcomes);
  return batch.flatMap((item): readonly Entry[] => {
    if ('failure' in item && item.failure.missing) return [missing(item.failure)];
    const { receipt } = item;
    if (!receipt) return [];
    if ('failure' in item) return [{ receipt, status: 'failed', ...toTrouble(item.failure) }];
    if ('skipped' in item) {
      const { untouched } = item;
      return [
        item.skipped === 'listed' ? { receipt, status: 'listed' } : { receipt, status: 'seen', untouched },
      ];
    }
    const outcome = outcomeOf.get(item) as Outcome;
    if (outcome.status === 'failed')
      return [{ receipt, status: 'failed', ...toTrouble(unwritten(item.annotations, outcome.message)) }];
    if (outcome.status === 'retracted') return []; // It stays due, so that every run says so.
    const text = contentHash(item.annotations.document.text);
    const warning = item.notices.join('; ') || undefined;
    return [{ receipt, status: 'done', document: outcome.id, text, warning }];
  });
}

function missing({ where }: ReadFailure): Entry {
  return { receipt: { key: where, from: where }, status: 'missing' };
}

/** Why an article that was read is not in the graph. */
function unwritten({ document }: Annotations, message = ''): ReadFailure {
  return failure(nameOf(document), message).failure;
}

function toTrouble({ message, passing = false, wait }: ReadFailure) {
  return { error: message, passing, wait };
}

/** Of one input: what was written, or why it was not. */
function summarise(item: ReadInput, outcome: Outcome | undefined): IngestSummary {
  if ('failure' in item) return { ...NOTHING, failed: [item.failure] };
  if ('skipped' in item) return { ...NOTHING, ...SKIPS[item.skipped] };
  const { annotations, notices } = item;
  switch (outcome?.status) {
    case 'written':
      return { ...NOTHING, written: 1, statements: outcome.statements, notices };
    case 'unchanged':
      return { ...NOTHING, unchanged: 1, notices };
    case 'retracted':
      return { ...NOTHING, unchanged: 1, notices: [...notices, outcome.message] };
    default:
      return {
        ...NOTHING,
        failed: [unwritten(annotations, outcome?.message)],
        notices,
      };
  }
}

/** Of one input: what there is to remember of it. */
export function inputOutcome(item: ReadInput, outcome: Outcome | undefined): InputOutcome {
  const input = item.receipt?.from;
  if ('failure' in item) {
    const { where, message } = item.failure;
    return { input: input ?? where, status: 'failed', message };
  }
  if ('skipped' in item) {
    return { input: input ?? '', status: item.skipped === 'older' ? 'unchanged' : item.skipped };
  }
  const named = { input: input ?? nameOf(item.annotations.document) };
  if (!outcome) return { ...named, status: 'failed' };
  if (outcome.status === 'failed') return { ...named, ...outcome };
  const { id: document, ...rest } = outcome;
  const message = item.notices.join('; ') || undefined;
  return { ...named, document, message, ...rest };
}

const SKIPS: Readonly<Record<Skipped, Partial<IngestSummary>>> = {
  unchanged: { unchanged: 1 },
  older: { unchanged: 1, older: 1 },
  waiting: { waiting: 1 },
  listed: {},
};

export function sum(summaries: readonly IngestSummary[]): IngestSummary {
  const total = (field: 'written' | 'unchanged' | 'older' | 'waiting' | 'statements') =>
    summaries.reduce((count, summary) => count + summary[field], 0);
  const differences = summaries.flatMap(({ difference }) => difference ?? []);
  return {
    written: total('written'),
    unchanged: total('unchanged'),
    older: total('older'),
    waiting: total('waiting'),
    failed: summaries.flatMap(({ failed }) => failed),
    statements: total('statements'),
    notices: summaries.flatMap(({ notices }) => notices),
    difference: differences.length > 0 ? differences.reduce(addDifferences) : undefined,
  };
}

export const NOTHING_STORED: Stored = Object.freeze({ summary: NOTHING, each: [], inputs: [], due: [] });

/** Of two batches; what came of each item is left out. */
export function addStored(a: Stored, b: Stored): Stored {
  return { ...NOTHING_STORED, summary: sum([a.summary, b.summary]), due: [...a.due, ...b.due] };
}
