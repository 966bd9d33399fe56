/**
 * THE FLOW: article → read → RawArticle → clean → Article → encode → Reading → extract → Annotations → resolve →
 * ResolvedArticle → write → graph. From RawArticle to Annotations an article is alone: `extract-article.ts`, in worker
 * threads. Resolution runs inside the writing transaction, because it depends on what is in the graph.
 */
import { ConfigError } from './errors';
import { nameOf } from './extract-article';
import type { Graph } from './graph/graph';
import { loadResolution } from './load-resolution';
import type { Annotations } from './model/annotations';
import type { Vector } from './model/vector';
import { read, readAnnotated, type ReadOptions } from './read/read';
import { failure, type ReadFailure } from './read/read-result';
import { each } from './util/each';
import { foldWords } from './util/fold-words';
import { inBatches } from './util/in-batches';
import { mapAhead } from './util/map-ahead';
import type { ArticleWorkers } from './workers/article-workers';
import { write } from './write/write';

/** How much goes into one transaction: characters of text, plus this many for each statement. */
const BATCH_WEIGHT = 2_000_000;
const STATEMENT_WEIGHT = 1_000;

/** Says what texts mean; rejects with `ConfigError` where there is no model for it. */
export type Embed = (texts: readonly string[]) => Promise<readonly Vector[]>;

export interface IngestOptions extends ReadOptions {
  /** Without it statements are claims word for word alone, and are not found by meaning. */
  readonly embed?: Embed | undefined;
  /** Called after each input that was read and after each transaction. */
  readonly onProgress?: (soFar: IngestProgress) => void;
}

/** Inputs so far, those that failed too. */
export interface IngestProgress {
  readonly read: number;
  readonly stored: number;
}

export interface IngestSummary {
  /** Documents that are new or changed. */
  readonly written: number;
  readonly unchanged: number;
  /** Inputs that could not be used, each with one line of reason; the others are in the graph. */
  readonly failed: readonly ReadFailure[];
  /** Statements of the documents written. */
  readonly statements: number;
  /** What is worth telling about the documents: that one is in a language that is not read. */
  readonly notices: readonly string[];
}

/** What goes into the graph of one input, or why nothing does. */
export type Extracted =
  | {
      readonly annotations: Annotations;
      readonly notices: readonly string[];
      /** What its statements mean, by their folded words. */
      readonly vectors?: ReadonlyMap<string, Vector>;
    }
  | { readonly failure: ReadFailure };

/** Reads files, folders and standard input (`-`) into the graph, with what the statements mean unless `embed` is undefined. */
export function ingest(
  graph: Graph,
  paths: readonly string[],
  workers: ArticleWorkers,
  given: IngestOptions = {},
): Promise<IngestSummary> {
  const options = { embed: workers.embed, ...given };
  return store(graph, extractAll(paths, workers, options), options);
}

/** Reads an interchange file, or standard input (`-`), into the graph. */
export function ingestAnnotated(
  graph: Graph,
  source: string,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  return store(graph, annotationsOf(source, options), options);
}

/** Everything read from each article, or why it could not be read, in the order of the inputs. */
export function extractAll(
  paths: readonly string[],
  workers: ArticleWorkers,
  options: ReadOptions = {},
): AsyncGenerator<Extracted> {
  return mapAhead(read(paths, options), workers.atOnce, async (result) =>
    'failure' in result ? result : workers.extract(result.article),
  );
}

async function* annotationsOf(source: string, options: ReadOptions): AsyncGenerator<Extracted> {
  for await (const result of readAnnotated(source, options)) {
    yield 'failure' in result ? result : { annotations: result.annotations, notices: [] };
  }
}

/** So many articles wait for what their statements mean. */
const EMBEDDED_AHEAD = 8;

/** Where there is no model, the articles go on without, and the first one says so. */
function withMeaning(extracted: AsyncIterable<Extracted>, embed: Embed): AsyncGenerator<Extracted> {
  let isMissing = false;
  return mapAhead(extracted, EMBEDDED_AHEAD, async (item) => {
    if ('failure' in item || isMissing) return item;
    try {
      return { ...item, vectors: await vectorsOf(item.annotations, embed) };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (isMissing) return item;
      isMissing = true;
      return { ...item, notices: [...item.notices, `meanings are not compared: ${error.message}`] };
    }
  });
}

/** What the statements of an article mean, by their folded words. */
export async function vectorsOf(
  { statements }: Annotations,
  embed: Embed,
): Promise<ReadonlyMap<string, Vector>> {
  const texts = [...new Set(statements.map(({ text }) => foldWords(text)))];
  if (texts.length === 0) return new Map();
  const vectors = await embed(texts);
  return new Map(texts.map((text, at) => [text, vectors[at] as Vector]));
}

/** The next articles are read while a batch is written; no more than two batches are in memory. */
async function store(
  graph: Graph,
  articles: AsyncIterable<Extracted>,
  { onProgress, embed }: IngestOptions,
): Promise<IngestSummary> {
  const extracted = embed ? withMeaning(articles, embed) : articles;
  let summary: IngestSummary = { written: 0, unchanged: 0, failed: [], statements: 0, notices: [] };
  const count = { read: 0, stored: 0 };
  const tell = (read: number, stored: number) => {
    count.read += read;
    count.stored += stored;
    onProgress?.({ ...count });
  };
  const storeBatch = async (batch: readonly Extracted[]) => {
    summary = add(summary, await writeBatch(graph, batch));
    tell(0, batch.length);
  };
  let writing = Promise.resolve();
  for await (const batch of inBatches(
    each(extracted, () => tell(1, 0)),
    weigh,
    BATCH_WEIGHT,
  )) {
    await writing;
    writing = storeBatch(batch);
    writing.catch(() => undefined); // It is awaited above or below; until then a rejection is not unhandled.
  }
  await writing;
  return summary;
}

function weigh(item: Extracted): number {
  if ('failure' in item) return 0;
  const { document, statements } = item.annotations;
  return document.text.length + statements.length * STATEMENT_WEIGHT;
}

async function writeBatch(graph: Graph, batch: readonly Extracted[]): Promise<IngestSummary> {
  const articles = batch.flatMap((item) => ('failure' in item ? [] : item.annotations));
  const vectors = new Map(batch.flatMap((item) => ('failure' in item ? [] : [...(item.vectors ?? [])])));
  const outcomes = await write(graph, articles, loadResolution(), vectors);
  const written = outcomes.flatMap((outcome) => (outcome.status === 'written' ? outcome.statements : []));
  return {
    written: written.length,
    unchanged: outcomes.filter((outcome) => outcome.status === 'unchanged').length,
    failed: [
      ...batch.flatMap((item) => ('failure' in item ? item.failure : [])),
      ...outcomes.flatMap((outcome, index) =>
        outcome.status === 'failed'
          ? failure(nameOf((articles[index] as Annotations).document), outcome.message).failure
          : [],
      ),
    ],
    statements: written.reduce((sum, count) => sum + count, 0),
    notices: batch.flatMap((item) => ('failure' in item ? [] : item.notices)),
  };
}

function add(a: IngestSummary, b: IngestSummary): IngestSummary {
  return {
    written: a.written + b.written,
    unchanged: a.unchanged + b.unchanged,
    failed: [...a.failed, ...b.failed],
    statements: a.statements + b.statements,
    notices: [...a.notices, ...b.notices],
  };
}
