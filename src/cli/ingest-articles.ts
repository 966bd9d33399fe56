import type { Graph } from '../graph/graph';
import { createFetcher } from '../fetch/fetcher';
import { ingest, ingestAnnotated, type IngestOptions } from '../ingest';
import { ingestQueued } from '../ingest-queued';
import { openQueue } from '../queue/article-queue';
import { isAddress } from '../read/read';
import type { IngestSummary, Stored } from '../store-batch';
import type { ArticleWorkers } from '../workers/article-workers';
import { readerVersion } from '../workers/reader-version';
import { countInputs } from './count-inputs';
import { dataFolder } from './data-folder';
import type { Reporter } from './reporter';
import { withWorkers, type ReaderConfig } from './with-workers';

export interface Setting extends Omit<IngestOptions, 'embed'> {
  readonly config: ReaderConfig;
  readonly reporter: Reporter;
  /** Whether it is worked out what statements mean; default true. */
  readonly embeddings?: boolean;
  /** What observes the threads that read; by default nothing. */
  readonly observe?: (workers: ArticleWorkers) => ArticleWorkers;
}

/** Reads articles with a bar; failures are in the summary. */
export async function ingestArticles(
  graph: Graph,
  paths: readonly string[],
  { config, reporter, embeddings = true, observe = (some) => some, ...options }: Setting,
): Promise<IngestSummary> {
  const total = paths.some(isAddress) ? undefined : await countInputs(paths);
  const onProgress = progressOf(reporter, total);
  if (config.redis && !options.rehearsal)
    return queueArticles(graph, paths, { config, reporter, onProgress, ...options });
  return withWorkers(config, (workers, fetcher) => {
    const embed = embeddings ? workers.embed : undefined;
    return ingest(graph, paths, observe(workers), { fetcher, onProgress, embed, ...options });
  }).finally(
    () => reporter.end(), // A bar that is left standing keeps the process from ending.
  );
}

/** The machines that take from the queue say what they read with; the ledger is held against what this one has. */
async function queueArticles(
  graph: Graph,
  paths: readonly string[],
  { config, reporter, ...options }: Omit<Setting, 'embeddings' | 'observe'>,
): Promise<IngestSummary> {
  const { models, extractor, fetch, redis = '' } = config;
  const queue = await openQueue<Stored>(redis, { note: reporter.note });
  const fetcher = createFetcher(fetch);
  const reader = readerVersion({ models, extractor, data: dataFolder });
  return ingestQueued(graph, paths, { ...options, queue, fetcher, reader }).finally(async () => {
    reporter.end();
    await Promise.all([queue.close(), fetcher.close()]);
  });
}

export function ingestAnnotations(
  graph: Graph,
  source: string,
  { config, reporter, batch, rehearsal, onInput, embeddings = true }: Setting,
): Promise<IngestSummary> {
  const onProgress = progressOf(reporter, undefined);
  return withWorkers(config, ({ embed }) =>
    ingestAnnotated(graph, source, {
      batch,
      rehearsal,
      onInput,
      onProgress,
      embed: embeddings ? embed : undefined,
    }),
  ).finally(() => reporter.end());
}

function progressOf(reporter: Reporter, total: number | undefined): NonNullable<IngestOptions['onProgress']> {
  return ({ read }) => reporter.progress('reading articles', read, total);
}

/** What a person wants to know afterwards: what is new, what is worth knowing, what failed and why. */
export function tellSummary(summary: IngestSummary, reporter: Reporter): void {
  for (const notice of summary.notices) reporter.note(notice);
  for (const { message } of summary.failed) reporter.note(`not read: ${message}`);
  const { written, unchanged, statements, failed, older, waiting, difference } = summary;
  const parts = [`${written} new or changed (${statements} statements)`, `${unchanged} unchanged`];
  if (waiting > 0) parts.push(`${waiting} to be tried again later`);
  if (failed.length > 0) parts.push(`${failed.length} not read`);
  reporter.note(`${difference ? 'dry run, nothing is changed; articles' : 'articles'}: ${parts.join(', ')}`);
  if (older > 0)
    reporter.note(`${older} of the unchanged were read by another reader: --reread reads them again`);
}
