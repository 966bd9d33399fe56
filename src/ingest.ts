/**
 * THE FLOW: article → read → RawDocument → clean → Article → encode → Reading → extract → Annotations → resolve →
 * ResolvedArticle → write → graph. From RawDocument to Annotations an article is alone: `extract-article.ts`, in worker
 * threads. Resolution runs inside the writing transaction, because it depends on what is in the graph; so does the
 * ledger of what was read: `store-batch.ts`.
 */
import { setImmediate } from 'node:timers/promises';
import type { Graph } from './graph/graph';
import { withMeaning, type Embed } from './add-meaning';
import { DECISIONS_AT_ONCE, importDecisions } from './decide/import-decisions';
import { openLedger, type Ledger, type LedgerSettings } from './ledger/ledger';
import { loadResolution } from './load-resolution';
import type { LoggedDecision } from './model/decision-line';
import type { InputOutcome } from './model/input-outcome';
import { read, readAnnotated } from './read/read';
import type { ReadOptions } from './read/read-options';
import {
  addStored,
  NOTHING_STORED,
  storeBatch,
  type ReadInput,
  type IngestSummary,
  type Stored,
} from './store-batch';
import { each } from './util/each';
import { inBatches } from './util/in-batches';
import { mapAhead } from './util/map-ahead';
import { prepare } from './write/prepare';
import type { ArticleWorkers } from './workers/article-workers';

/** How much goes into one transaction: characters of text, plus this many for each statement and for each input. */
const BATCH_WEIGHT = 2_000_000;
/**
 * A writer that waits takes this much, so that less is left to write when nothing is read any more; still less at a time would
 * make writing dearer. A rehearsal takes as much as fits, since no part sees what another would have written.
 */
const LEAST_WEIGHT = BATCH_WEIGHT / 2;
const STATEMENT_WEIGHT = 1_000;
const INPUT_WEIGHT = 400;
export interface IngestOptions extends ReadOptions, Pick<LedgerSettings, 'reread'> {
  /** Without it statements are claims word for word alone, and are not found by meaning. */
  readonly embed?: Embed | undefined;
  /** The most inputs in one transaction; by default as many as fit. */
  readonly batch?: number | undefined;
  /** Tells what would change in the graph, in `difference` of the summary, and changes nothing, the ledger neither. */
  readonly rehearsal?: boolean | undefined;
  /** Called for each input once it is stored, or is not to be; not of a rehearsal. */
  readonly onInput?: ((outcome: InputOutcome) => void) | undefined;
  /** Called after each input that was read and after each transaction. */
  readonly onProgress?: (soFar: IngestProgress) => void;
}

/** Inputs so far, those that failed too. */
export interface IngestProgress {
  readonly read: number;
  readonly stored: number;
}

/**
 * Reads files, folders, addresses and standard input (`-`) into the graph, but for what the ledger knows unchanged, with
 * what the statements mean unless `embed` is undefined.
 */
export async function ingest(
  graph: Graph,
  paths: readonly string[],
  workers: ArticleWorkers,
  given: IngestOptions = {},
): Promise<IngestSummary> {
  const options = { embed: workers.embed, ...given };
  const ledger = openLedger(graph, { reader: workers.reader, reread: options.reread });
  const pass = (some: readonly string[]) =>
    store(graph, extractAll(some, workers, { ...options, memory: ledger }), { ...options, ledger });
  const first = await pass(paths);
  const due = options.rehearsal ? [] : first.due; // After a rehearsal they still have their document.
  return addStored(first, due.length > 0 ? await pass(due) : NOTHING_STORED).summary;
}

/** Reads an interchange file, or standard input (`-`), into the graph: documents, and what people decided elsewhere. */
export async function ingestAnnotated(
  graph: Graph,
  source: string,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  return (await store(graph, annotationsOf(graph, source, options), options)).summary;
}

/** Everything read from each article, or why it could not be read, in the order of the inputs. */
export function extractAll(
  paths: readonly string[],
  workers: ArticleWorkers,
  options: ReadOptions = {},
): AsyncGenerator<ReadInput> {
  return mapAhead(read(paths, options), workers.atOnce, async (result) =>
    'article' in result ? { ...(await workers.extract(result.article)), receipt: result.receipt } : result,
  );
}

/** Decisions go in on the way, many at a time; a rehearsal leaves them out. */
async function* annotationsOf(
  graph: Graph,
  source: string,
  options: IngestOptions,
): AsyncGenerator<ReadInput> {
  const decisions: LoggedDecision[] = [];
  const decide = async () => {
    const some = decisions.splice(0);
    if (some.length > 0 && !options.rehearsal) await importDecisions(graph, some, loadResolution());
  };
  for await (const result of readAnnotated(source, options)) {
    if ('decision' in result) decisions.push(result.decision);
    if (!('decision' in result) || decisions.length === DECISIONS_AT_ONCE) await decide();
    if ('failure' in result) yield result;
    else if ('annotations' in result) yield { annotations: result.annotations, notices: [] };
  }
  await decide();
}

interface StoreOptions
  extends Pick<IngestOptions, 'batch' | 'embed' | 'onInput' | 'onProgress' | 'rehearsal'> {
  readonly ledger?: Ledger;
}

/** The next articles are read while a batch is written; no more than two batches are in memory. */
async function store(
  graph: Graph,
  articles: AsyncIterable<ReadInput>,
  { batch: most = Infinity, embed, onInput, onProgress, ledger, rehearsal }: StoreOptions,
): Promise<Stored> {
  const extracted = embed ? withMeaning(articles, embed) : articles;
  let all = NOTHING_STORED;
  const count = { read: 0, stored: 0 };
  const tell = (read: number, stored: number) => {
    count.read += read;
    count.stored += stored;
    onProgress?.({ ...count });
  };
  const storeNext = async (batch: readonly ReadInput[]) => {
    const stored = await storeBatch(graph, batch, ledger, rehearsal);
    all = addStored(all, stored);
    if (!rehearsal) for (const outcome of stored.inputs) onInput?.(outcome);
    tell(0, batch.length);
  };
  let writing = Promise.resolve();
  let isWriting = false;
  const told = each(extracted, async (item) => {
    tell(1, 0);
    if ('annotations' in item) prepare(item.annotations, loadResolution());
    await setImmediate(); // What Neo4j waits for is sent before the next is read.
  });
  for await (const batch of inBatches(
    told,
    (item) => Math.max(weigh(item), BATCH_WEIGHT / most),
    BATCH_WEIGHT,
    (weight) => weight >= LEAST_WEIGHT && !isWriting && !rehearsal,
  )) {
    await writing;
    isWriting = true;
    writing = storeNext(batch).finally(() => (isWriting = false));
    writing.catch(() => undefined); // It is awaited above or below; until then a rejection is not unhandled.
  }
  await writing;
  return all;
}

function weigh(item: ReadInput): number {
  if (!('annotations' in item)) return INPUT_WEIGHT;
  const { document, statements } = item.annotations;
  return INPUT_WEIGHT + document.text.length + statements.length * STATEMENT_WEIGHT;
}
