/** `ingest --annotated --bulk`: what other extractors have read → an empty embedded database, through Neo4j's importer. */
import { BulkLoad } from './bulk/bulk-load';
import { LIST_SEPARATOR } from './bulk/csv-file';
import { InputError } from './errors';
import { nameOf } from './extract-article';
import { startEmbedded, type EmbeddedConfig } from './graph/embedded/embedded';
import { importEmbedded } from './graph/embedded/import-embedded';
import { layoutOf } from './graph/embedded/layout';
import { hasDatabase } from './graph/embedded/put-aside';
import { openGraph } from './graph/graph';
import { loadResolution } from './load-resolution';
import { readAnnotated } from './read/read';
import type { AnnotatedResult } from './read/read-jsonl';
import type { ReadOptions } from './read/read-options';
import { failure } from './read/read-result';
import { NOTHING, sum, type IngestSummary } from './store-batch';

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
  config: EmbeddedConfig,
  sources: readonly string[],
  { stdin, onProgress = () => undefined, onNote = () => undefined }: BulkOptions = {},
): Promise<IngestSummary> {
  await refuseFilled(config, onNote);
  let [summary, documents] = [NOTHING, 0];
  await importEmbedded(
    config,
    { listSeparator: LIST_SEPARATOR },
    async (folder) => {
      const load = new BulkLoad(folder, loadResolution());
      for (const source of sources) {
        for await (const result of readAnnotated(source, { stdin })) {
          summary = sum([summary, 'decision' in result ? refuseDecision(source) : take(result, load)]);
          onProgress('reading', (documents += 1));
        }
      }
      return summary.written === 0 ? [] : load.write((written) => onProgress('preparing', written));
    },
    { onProgress: onNote },
  );
  return summary;
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

type Annotated = Exclude<AnnotatedResult, { decision: unknown }>;

function take(result: Annotated, load: BulkLoad): IngestSummary {
  if ('failure' in result) return { ...NOTHING, failed: [result.failure] };
  const { document, statements } = result.annotations;
  try {
    const outcome = load.add(result.annotations);
    if (outcome === 'unchanged') return { ...NOTHING, unchanged: 1 };
    return { ...NOTHING, written: 1, statements: statements.length };
  } catch (error) {
    if (error instanceof InputError) {
      return { ...NOTHING, failed: [failure(nameOf(document), error.message).failure] };
    }
    throw error;
  }
}
