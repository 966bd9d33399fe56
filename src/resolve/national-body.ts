import type { AnnotatedEntity } from '../model/annotations';
import { lexiconKey } from '../model/lexicon';
import { fold } from '../util/fold';
import { isGeneral } from './general-words';
import type { Lists } from './lists';

type Named = Pick<AnnotatedEntity, 'kind' | 'name'>;

/** The bodies of one general word of which a state has one. */
const ONE_WORD = /^(?:congress|senate|house|parliament|cabinet|army|navy|treasury)$/u;
/** What begins so belongs to a town or a region, or there are several. */
const LOCAL =
  /^(?:city|local|municipal|regional|provincial|high|joint|special|embassy|state (?!department|council))/u;

/**
 * "Congress", "Supreme Court", "Ministry of Finance" in a document about one state: as "ruritania congress", the body of this
 * state. A seat tells its state itself.
 */
export function nationalBody(
  { kind, name }: Named,
  lists: Lists,
  home: string | undefined,
): readonly string[] {
  const folded = fold(name);
  const code = lists.seats.get(lexiconKey(name)) ?? home;
  const state = lists.countries.get(code ?? '');
  if (kind !== 'ORGANISATION' || !state || !isGeneral(folded) || LOCAL.test(folded)) return [];
  return folded.includes(' ') || ONE_WORD.test(folded) ? [`${fold(state.name)} ${folded}`] : [];
}
