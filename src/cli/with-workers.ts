import type { Config } from '../config';
import { createFetcher, type Fetcher } from '../fetch/fetcher';
import { openArticleWorkers, type ArticleWorkers } from '../workers/article-workers';
import { dataFolder } from './data-folder';

export type ReaderConfig = Pick<Config, 'models' | 'extractor' | 'workers' | 'fetch' | 'redis'>;

/** Runs `use` with threads that read articles and something that fetches them, and ends both afterwards. */
export async function withWorkers<T>(
  { models, extractor, workers: count, fetch }: ReaderConfig,
  use: (workers: ArticleWorkers, fetcher: Fetcher) => Promise<T>,
): Promise<T> {
  const workers = openArticleWorkers({ models, extractor, data: dataFolder }, count);
  const fetcher = createFetcher(fetch);
  try {
    return await use(workers, fetcher);
  } finally {
    await Promise.all([workers.close(), fetcher.close()]);
  }
}
