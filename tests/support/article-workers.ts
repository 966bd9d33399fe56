import path from 'node:path';
import { loadEncoder } from '../../src/encode/encoder';
import { loadSentenceEncoder } from '../../src/encode/sentences/sentence-encoder';
import { extractArticle } from '../../src/extract-article';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';
import type { ArticleWorkers } from '../../src/workers/article-workers';
import { modelsFolder } from './encoder';

/**
 * Reads articles in the thread of the test, from the sources as they are: each article and each text once, since the
 * same gives the same. Whoever opens it closes it.
 */
export async function workHere(): Promise<ArticleWorkers> {
  const encoder = await loadEncoder(modelsFolder);
  const sentences = await loadSentenceEncoder(modelsFolder);
  const lexicon = loadLexicon(path.join(projectRoot, 'data'));
  const embed = once(sentences.embed, String);
  return {
    atOnce: 2,
    reader: 'of the tests',
    extract: once((raw) => extractArticle(raw, { encoder, lexicon }), JSON.stringify),
    embed: (texts) => Promise.all(texts.map(embed)),
    close: async () => {
      await encoder.close();
      await sentences.close();
    },
  };
}

/** The same function, called once for each key. */
function once<Asked, Answer>(
  work: (asked: Asked) => Promise<Answer>,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (asked) => {
    const key = keyOf(asked);
    const answer = known.get(key) ?? work(asked);
    known.set(key, answer);
    return answer;
  };
}
