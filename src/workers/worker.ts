/** What a thread runs: it reads one article after the other until it is told to end. */
import { workerData } from 'node:worker_threads';
import { loadEncoder } from '../encode/encoder';
import { extractArticle, type Extracted, type ReadingTools } from '../extract-article';
import type { RawArticle } from '../model/article';
import { createExtractor } from '../propose/extractor';
import { loadLexicon } from '../read/lexicon';
import { answerOrders } from './answer-orders';
import type { WorkerSettings } from './article-workers';

async function openTools({ models, data, extractor }: WorkerSettings): Promise<ReadingTools> {
  return {
    encoder: await loadEncoder(models),
    lexicon: loadLexicon(data),
    extractor: extractor && createExtractor(extractor),
  };
}

answerOrders<ReadingTools, RawArticle, Extracted>({
  open: () => openTools(workerData as WorkerSettings),
  work: extractArticle,
  close: ({ encoder }) => encoder.close(),
});
