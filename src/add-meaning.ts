/** What the statements of an article mean, beside what was read from it. */
import { ConfigError } from './errors';
import type { Annotations } from './model/annotations';
import type { Vector } from './model/vector';
import type { ReadInput } from './store-batch';
import { foldWords } from './util/fold-words';
import { mapAhead } from './util/map-ahead';

/** Says what texts mean; rejects with `ConfigError` where there is no model for it. */
export type Embed = (texts: readonly string[]) => Promise<readonly Vector[]>;

/** So many articles wait for what their statements mean. */
const EMBEDDED_AHEAD = 8;

/** Where there is no model, the articles go on without, and the first one says so. */
export function withMeaning(extracted: AsyncIterable<ReadInput>, embed: Embed): AsyncGenerator<ReadInput> {
  let isMissing = false;
  return mapAhead(extracted, EMBEDDED_AHEAD, async (item) => {
    if (!('annotations' in item) || isMissing) return item;
    try {
      return await addMeaning(item, embed);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (isMissing) return item;
      isMissing = true;
      return { ...item, notices: [...item.notices, `meanings are not compared: ${error.message}`] };
    }
  });
}

/** An article with what its statements mean; `ConfigError` where there is no model for it. */
export async function addMeaning(item: ReadInput, embed: Embed): Promise<ReadInput> {
  if (!('annotations' in item)) return item;
  return { ...item, vectors: await vectorsOf(item.annotations, embed) };
}

/** What the statements of an article mean, by their folded words. */
export async function vectorsOf(
  { statements }: Annotations,
  embed: Embed,
): Promise<ReadonlyMap<string, Vector>> {
  const texts = [...new Set(statements.map(({ text }) => foldWords(text)))];
  if (texts.length === 0) return new Map();
  const vectors = await embed(texts);
  return new Map(texts.map((text, at) => [text, vectors[at] as Vector]));
}
