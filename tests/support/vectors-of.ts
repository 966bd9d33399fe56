import { loadSentenceEncoder } from '../../src/encode/sentences/sentence-encoder';
import { vectorsOf as vectorsOfArticle } from '../../src/add-meaning';
import type { Annotations } from '../../src/model/annotations';
import type { Vector } from '../../src/model/vector';
import { modelsFolder } from './encoder';

/** What all statements of these articles mean, by their folded words. */
export async function vectorsOf(articles: readonly Annotations[]): Promise<ReadonlyMap<string, Vector>> {
  const encoder = await loadSentenceEncoder(modelsFolder);
  const embed = (texts: readonly string[]) => Promise.all(texts.map(encoder.embed));
  const each = await Promise.all(articles.map((article) => vectorsOfArticle(article, embed)));
  await encoder.close();
  return new Map(each.flatMap((one) => [...one]));
}
