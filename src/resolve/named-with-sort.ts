import type { Annotations, Mention } from '../model/annotations';
import { groupBy } from '../util/group-by';
import type { Known } from './to-referent';

const SORT =
  /^ (?<sort>region|oblast|province|prefecture|governorate|county|district|krai|kray|territory|peninsula|river|island|valley)\b/u;

/**
 * "Zenda", of which the text speaks as "the Zenda region" and never otherwise: with the word that says what it is, since a
 * river or a city has the same name. As it is where the document calls it anything else too.
 */
export function namedWithSort({ document, mentions }: Annotations): (entity: Known) => Known {
  const mentionsOf = groupBy(mentions, ({ entity }) => entity);
  return (entity) => {
    if (entity.kind !== 'PLACE' || entity.collective || entity.aliases.length > 0) return entity;
    const named = (mentionsOf.get(entity.local ?? '') ?? []).filter(({ form }) => form === 'NAME');
    const sorts = named.map((mention) => sortBehind(mention, document.text));
    const [sort] = sorts;
    if (sort === undefined || sorts.some((other) => other !== sort)) return entity;
    return { ...entity, name: `${entity.name} ${sort}` };
  };
}

function sortBehind({ end }: Mention, text: string): string | undefined {
  return SORT.exec(text.slice(end, end + 20))?.groups?.['sort'];
}
