import path from 'node:path';
import { loadEncoder } from '../../src/encode/encoder';
import { loadSentenceEncoder } from '../../src/encode/sentences/sentence-encoder';
import { extractArticle } from '../../src/extract-article';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';
import type { ArticleWorkers } from '../../src/workers/article-workers';
import { modelsFolder } from './encoder';

/** Reads articles in the thread of the test, from the sources as they are. Whoever opens it closes it. */
export async function workHere(): Promise<ArticleWorkers> {
  const encoder = await loadEncoder(modelsFolder);
  const sentences = await loadSentenceEncoder(modelsFolder);
  const lexicon = loadLexicon(path.join(projectRoot, 'data'));
  return {
    atOnce: 2,
    reader: 'of the tests',
    extract: (raw) => extractArticle(raw, { encoder, lexicon }),
    embed: (texts) => Promise.all(texts.map(sentences.embed)),
    close: async () => {
      await encoder.close();
      await sentences.close();
    },
  };
}
