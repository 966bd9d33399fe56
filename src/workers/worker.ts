/** What a thread runs: it reads one article after the other, and says what texts mean, until it is told to end. */
import { workerData } from 'node:worker_threads';
import { loadEncoder } from '../encode/encoder';
import { loadSentenceEncoder, type SentenceEncoder } from '../encode/sentences/sentence-encoder';
import { extractArticle, type ReadingTools } from '../extract-article';
import { createExtractor } from '../propose/extractor';
import { loadLexicon } from '../read/lexicon';
import { answerOrders } from './answer-orders';
import { sizeOf, type Job, type Result, type WorkerSettings } from './article-workers';
import { createGarbageCollector } from './garbage';

/** Each is opened when the first job wants it. */
interface Tools {
  readonly reading: () => Promise<ReadingTools>;
  readonly sentences: () => Promise<SentenceEncoder>;
  readonly close: () => Promise<void>;
}

function createTools({ models, data, extractor }: WorkerSettings): Tools {
  let reading: Promise<ReadingTools> | undefined;
  let sentences: Promise<SentenceEncoder> | undefined;
  const openReading = async () => ({
    encoder: await loadEncoder(models),
    lexicon: loadLexicon(data),
    extractor: extractor && createExtractor(extractor),
  });
  return {
    reading: () => (reading ??= openReading()),
    sentences: () => (sentences ??= loadSentenceEncoder(models)),
    close: async () => {
      await reading?.then(({ encoder }) => encoder.close());
      await sentences?.then((encoder) => encoder.close());
    },
  };
}

const collectGarbage = createGarbageCollector();

answerOrders<Tools, Job, Result>({
  open: async () => createTools(workerData as WorkerSettings),
  work: async (job, { reading, sentences }) => {
    if (!('texts' in job)) {
      const extracted = await extractArticle(job, await reading());
      collectGarbage(sizeOf(job));
      return extracted;
    }
    const { embed } = await sentences();
    const vectors = [];
    for (const text of job.texts) vectors.push(await embed(text));
    return vectors;
  },
  close: ({ close }) => close(),
});
