import { lexiconKey } from '../../model/lexicon';
import type { EncodedName } from './encoded-names';
import { spanOf, wordsOf, type Reading } from './reading';

/** "the city of [Roe]", "mayor of [Roe]", "the outskirts of [Roe]", "40 kilometres north of [Roe]". */
const BEFORE =
  /\b(?:city|town|village|hamlet|province|district|region|islands?|port|county|municipality|suburb|neighbou?rhood|governorate|prefecture|resort|mayor|outskirts|suburbs|(?:north|south|east|west|northeast|northwest|southeast|southwest))\sof\s$/u;
/** In characters. */
const FAR = 30;

/** Names that the words before them tell to be of places, though the encoder may take them for people or bodies. By key; not those of `people`. */
export function surelyPlaces(
  reading: Reading,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const isPlace = (name: EncodedName) => {
    const { start } = spanOf(reading, name);
    return BEFORE.test(reading.text.slice(Math.max(0, start - FAR), start));
  };
  const keys = names.filter(isPlace).map((name) => lexiconKey(wordsOf(reading, name)));
  return new Set(keys.filter((key) => !people.has(key)));
}
