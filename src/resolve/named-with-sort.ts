import type { Annotations, Mention } from '../model/annotations';
import type { Known } from './to-referent';

const SORT =
  /^ (?<sort>region|oblast|province|prefecture|governorate|county|district|krai|kray|territory|peninsula|river|island|valley)\b/u;

/**
 * "Zenda", of which the text speaks as "the Zenda region" and never otherwise: with the word that says what it is, since a
 * river or a city has the same name. As it is where the document calls it anything else too.
 */
export function namedWithSort(entity: Known, { document, mentions }: Annotations): Known {
  if (entity.kind !== 'PLACE' || entity.collective || entity.aliases.length > 0) return entity;
  const sorts = mentions
    .filter((mention) => mention.entity === entity.local && mention.form === 'NAME')
    .map((mention) => sortBehind(mention, document.text));
  const [sort] = sorts;
  if (sort === undefined || sorts.some((other) => other !== sort)) return entity;
  return { ...entity, name: `${entity.name} ${sort}` };
}

function sortBehind({ end }: Mention, text: string): string | undefined {
  return SORT.exec(text.slice(end, end + 20))?.groups?.['sort'];
}
