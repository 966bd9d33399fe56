import type { Config } from '../config';
import { openArticleWorkers, type ArticleWorkers } from '../workers/article-workers';
import { dataFolder } from './data-folder';

/** Runs `use` with threads that read articles, and ends them afterwards. */
export async function withWorkers<T>(
  { models, extractor, workers: count }: Pick<Config, 'models' | 'extractor' | 'workers'>,
  use: (workers: ArticleWorkers) => Promise<T>,
): Promise<T> {
  const workers = openArticleWorkers({ models, extractor, data: dataFolder }, count);
  try {
    return await use(workers);
  } finally {
    await workers.close();
  }
}
