/** `ingest --annotated --bulk`: what other extractors have read → an empty embedded database, through Neo4j's importer. */
import { BulkLoad, type Became } from './bulk/bulk-load';
import { LIST_SEPARATOR } from './bulk/csv-file';
import type { Config } from './config';
import { InputError } from './errors';
import { nameOf } from './extract-article';
import { startEmbedded, type EmbeddedConfig } from './graph/embedded/embedded';
import { importEmbedded } from './graph/embedded/import-embedded';
import type { ImportFile } from './graph/embedded/import-files';
import { layoutOf } from './graph/embedded/layout';
import { hasDatabase } from './graph/embedded/put-aside';
import { openGraph } from './graph/graph';
import { loadResolution } from './load-resolution';
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
 * but for constraints and indexes, which `migrate` makes, or nothing. Statements are claims word for word.
 */
export async function ingestBulk(
  config: EmbeddedConfig & Pick<Config, 'workers'>,
  sources: readonly string[],
  options: BulkOptions = {},
): Promise<IngestSummary> {
  const { onNote = () => undefined } = options;
  await refuseFilled(config, onNote);
  let summary = NOTHING;
  await importEmbedded(
    config,
    { listSeparator: LIST_SEPARATOR },
    async (folder) => {
      const { threads, close } = openBulkThreads(folder, config.workers);
      const load = new BulkLoad(folder, loadResolution(), threads);
      try {
        const prepared = await prepare(load, sources, { ...options, atOnce: 2 * threads.length });
        summary = prepared.summary;
        return prepared.files;
      } finally {
        await close();
      }
    },
    { onProgress: onNote },
  );
  return summary;
}

interface Prepared {
  readonly summary: IngestSummary;
  readonly files: readonly ImportFile[];
}

async function prepare(
  load: BulkLoad,
  sources: readonly string[],
  { stdin, onProgress = () => undefined, atOnce }: BulkOptions & { readonly atOnce: number },
): Promise<Prepared> {
  let [summary, lines] = [NOTHING, 0];
  for (const source of sources) {
    const blocks = mapAhead(blocksOf(readAnnotatedText(source, { stdin })), atOnce, async (block) =>
      'failure' in block ? block : load.read(block.lines, placeOf(source)),
    );
    for await (const block of blocks) {
      const became = 'failure' in block ? [block] : await load.add(block);
      summary = sum([summary, ...became.map((one) => summarise(one, source))]);
      onProgress('reading', (lines += became.length));
    }
  }
  if (summary.written === 0) return { summary, files: [] };
  return { summary, files: await load.write((written) => onProgress('preparing', written)) };
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
  if (!hasDatabase(layoutOf(config.home))) return;
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

function refuseDecision(source: string): IngestSummary {
  const { failure: refusal } = failure(source, 'has decisions of people: load it without --bulk');
  return { ...NOTHING, failed: [refusal] };
}

function summarise(became: Became, source: string): IngestSummary {
  if ('failure' in became) return { ...NOTHING, failed: [became.failure] };
  if ('decision' in became) return refuseDecision(source);
  if ('refused' in became) {
    return { ...NOTHING, failed: [failure(nameOf(became.document), became.refused).failure] };
  }
  if (became.became === 'unchanged') return { ...NOTHING, unchanged: 1 };
  return { ...NOTHING, written: 1, statements: became.statements };
}
