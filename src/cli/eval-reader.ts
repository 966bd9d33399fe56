import { InputError } from '../errors';
import type { Reader } from '../eval/reader';
import { allAsAnnotated } from '../eval/as-annotated';
import type { Extracted } from '../extract-article';
import type { RawArticle } from '../model/article';

/** The reader as it is scored: with contents as corpora of attributions annotate them. */
export function evalReader(extract: (raw: RawArticle) => Promise<Extracted>): Reader {
  return async (text, path) => {
    const read = await extract({ meta: path ? { path } : {}, format: 'text', body: text });
    if ('failure' in read) throw new InputError(read.failure.message);
    const { annotations, attributions } = read;
    return { annotations, attributions: allAsAnnotated(text, attributions) };
  };
}
