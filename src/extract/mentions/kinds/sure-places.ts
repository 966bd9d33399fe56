import { lexiconKey } from '../../../model/lexicon';
import { isDemonym, PARTISAN } from '../../words/demonyms';
import type { EncodedName } from '../encoded-names';
import { headKind } from './head-kind';
import { spanOf, wordsOf, type NameContext } from '../name-context';

/** "the city of [Roe]", "mayor of [Roe]", "residents of [Roe]", "the outskirts of [Roe]", "40 kilometres north of [Roe]", "killed in [Roe]". */
const BEFORE =
  /\b(?:city|town|village|hamlet|province|district|region|islands?|port|county|municipality|suburb|neighbou?rhood|governorate|prefecture|resort|mayor|residents|inhabitants|streets|outskirts|suburbs|(?:north|south|east|west|northeast|northwest|southeast|southwest|(?:north|south)-(?:east|west)))\sof\s$|\b(?:killed|wounded|injured|born|died|lives?|lived|living|based|arrested|detained|located|situated|headquartered|buried|raised|stationed|deployed|displaced|sheltering)\sin\s$/iu;
/** "[Roe] mayor Jane Doe", "[Roe]’s city council"; not "the Green mayor". */
const BEHIND = /^(?:['’]s)?\s(?:mayor|deputy mayor|city council|town council|police chief)\b/u;
/** In characters. */
const FAR = 30;

/** Names that the words before them tell to be of places, though the encoder may take them for people or bodies. By key; not those of `people`. */
export function surelyPlaces(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const isPlace = (name: EncodedName) => {
    const { start, end } = spanOf(context, name);
    if (headKind(context, name) === 'ORGANISATION') return false;
    if (BEFORE.test(context.text.slice(Math.max(0, start - FAR), start))) return true;
    return isRun(context, name) && BEHIND.test(context.text.slice(end, end + FAR));
  };
  const keys = names.filter(isPlace).map((name) => lexiconKey(wordsOf(context, name)));
  return new Set(keys.filter((key) => !people.has(key)));
}

/** What has a mayor, and not whom she belongs to: "a Sylvanian mayor", "a Labour mayor", "the Doe mayor". */
function isRun({ tokens, lexicon }: NameContext, { to, kind }: EncodedName): boolean {
  const last = tokens[to - 1]?.text ?? '';
  const isParty = kind === 'ORGANISATION' || PARTISAN.test(last);
  return !isParty && kind !== 'PERSON' && !isDemonym(last, lexicon);
}
