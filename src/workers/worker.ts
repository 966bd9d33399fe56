/** What a thread runs: it reads one article after the other until it is told to end. */
import { workerData } from 'node:worker_threads';
import { loadEncoder } from '../encode/encoder';
import { extractArticle, type Extracted, type ReadingTools } from '../extract-article';
import type { RawArticle } from '../model/article';
import { loadLexicon } from '../read/lexicon';
import { answerOrders } from './answer-orders';
import type { WorkerFolders } from './article-workers';

async function openTools({ models, data }: WorkerFolders): Promise<ReadingTools> {
  return { encoder: await loadEncoder(models), lexicon: loadLexicon(data) };
}

answerOrders<ReadingTools, RawArticle, Extracted>({
  open: () => openTools(workerData as WorkerFolders),
  work: extractArticle,
  close: ({ encoder }) => encoder.close(),
});
