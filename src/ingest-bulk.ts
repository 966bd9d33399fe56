/** `ingest --annotated --bulk`: what other extractors have read → an empty embedded database, through Neo4j's importer. */
import { BulkLoad, type Became } from './bulk/bulk-load';
import { DELIMITER, LIST_SEPARATOR, QUOTE } from './bulk/csv-file';
import type { Config } from './config';
import { DECISIONS_AT_ONCE, importDecisions } from './decide/import-decisions';
import { InputError } from './errors';
import { nameOf } from './extract-article';
import { startEmbedded, type EmbeddedConfig } from './graph/embedded/embedded';
import { importEmbedded } from './graph/embedded/import-embedded';
import type { ImportFile } from './graph/embedded/import-files';
import { layoutOf } from './graph/embedded/layout';
import { hasDatabase, healDatabase } from './graph/embedded/put-aside';
import { openGraph, type Graph } from './graph/graph';
import { loadResolution } from './load-resolution';
import type { LoggedDecision } from './model/decision-line';
import { openBulkThreads } from './open-bulk-threads';
import { placeOf, readAnnotatedText } from './read/read';
import type { TextLine } from './read/read-jsonl';
import type { ReadOptions } from './read/read-options';
import { failure, type ReadFailure } from './read/read-result';
import { NOTHING, sum, type IngestSummary } from './store-batch';
import { mapAhead } from './util/map-ahead';

export interface BulkOptions extends Pick<ReadOptions, 'stdin'> {
  /** Hears what is done, and how many documents so far. */
  readonly onProgress?: (what: 'reading' | 'preparing', documents: number) => void;
  /** Hears one line before what takes long. */
  readonly onNote?: (message: string) => void;
}

/**
 * Loads interchange files, or standard input (`-`), into the database, which is empty. All of it is there afterwards
 * but for constraints and indexes, which `migrate` makes, and what people decided, or nothing. Statements are claims
 * word for word.
 */
export async function ingestBulk(
  config: EmbeddedConfig & Pick<Config, 'workers'>,
  sources: readonly string[],
  options: BulkOptions = {},
): Promise<Loaded> {
  const { onNote = () => undefined } = options;
  await refuseFilled(config, onNote);
  let loaded: Loaded = { summary: NOTHING, decisions: [] };
  await importEmbedded(
    config,
    { delimiter: DELIMITER, quote: QUOTE, listSeparator: LIST_SEPARATOR },
    async (folder) => {
      const { threads, numbers, close } = openBulkThreads(folder, config.workers);
      const load = new BulkLoad(folder, loadResolution(), threads, numbers);
      try {
        const prepared = await prepare(load, sources, { ...options, atOnce: 2 * threads.length });
        loaded = prepared;
        return prepared.files;
      } finally {
        await close();
      }
    },
    { onProgress: onNote },
  );
  return loaded;
}

/** Puts the decisions of a load into the graph that it made, which `migrate` has seen. */
export async function decideLoaded(graph: Graph, decisions: readonly LoggedDecision[]): Promise<void> {
  for (let from = 0; from < decisions.length; from += DECISIONS_AT_ONCE) {
    await importDecisions(graph, decisions.slice(from, from + DECISIONS_AT_ONCE), loadResolution());
  }
}

export interface Loaded {
  readonly summary: IngestSummary;
  /** What people decided: for `decideLoaded`. */
  readonly decisions: readonly LoggedDecision[];
}

interface Prepared extends Loaded {
  readonly files: readonly ImportFile[];
}

async function prepare(
  load: BulkLoad,
  sources: readonly string[],
  { stdin, onProgress = () => undefined, atOnce }: BulkOptions & { readonly atOnce: number },
): Promise<Prepared> {
  let [summary, lines] = [NOTHING, 0];
  const decisions: LoggedDecision[] = [];
  for (const source of sources) {
    const blocks = mapAhead(blocksOf(readAnnotatedText(source, { stdin })), atOnce, async (block) =>
      'failure' in block ? block : load.read(block.lines, placeOf(source)),
    );
    for await (const block of blocks) {
      const became = 'failure' in block ? [block] : await load.add(block);
      decisions.push(...became.flatMap((one) => ('decision' in one ? one.decision : [])));
      summary = sum([summary, ...became.map(summarise)]);
      onProgress('reading', (lines += became.length));
    }
  }
  if (summary.written === 0) return { summary, decisions, files: [] };
  const files = await load.write((written) => onProgress('preparing', written));
  return { summary, decisions, files };
}

type Block = { readonly lines: readonly TextLine[] } | { readonly failure: ReadFailure };

/** Characters that a thread is given at a time, or little more. */
const BLOCK = 500_000;

async function* blocksOf(
  all: AsyncIterable<TextLine | { readonly failure: ReadFailure }>,
): AsyncGenerator<Block> {
  let [lines, size]: [TextLine[], number] = [[], 0];
  for await (const line of all) {
    if (!('failure' in line)) [size] = [size + line.text.length, lines.push(line)];
    if (lines.length > 0 && ('failure' in line || size >= BLOCK)) {
      yield { lines };
      [lines, size] = [[], 0];
    }
    if ('failure' in line) yield line;
  }
  if (lines.length > 0) yield { lines };
}

async function refuseFilled(config: EmbeddedConfig, onProgress: (message: string) => void): Promise<void> {
  const layout = layoutOf(config.home);
  healDatabase(layout);
  if (!hasDatabase(layout)) return;
  const { address, release } = await startEmbedded(config, { onProgress });
  try {
    const graph = await openGraph(address);
    const found = await graph.read('any-node').finally(() => graph.close());
    if (found.length > 0) throw new InputError(`The database in ${config.home} ${NOT_EMPTY}`);
  } finally {
    await release();
  }
}

const NOT_EMPTY =
  'is not empty, and --bulk fills an empty one: leave out --bulk, or set HEARSAY_HOME to a new folder.';

function summarise(became: Became): IngestSummary {
  if ('failure' in became) return { ...NOTHING, failed: [became.failure] };
  if ('decision' in became) return NOTHING;
  if ('refused' in became) {
    return { ...NOTHING, failed: [failure(nameOf(became.document), became.refused).failure] };
  }
  if (became.became === 'unchanged') return { ...NOTHING, unchanged: 1 };
  return { ...NOTHING, written: 1, statements: became.statements };
}
