import { lexiconKey } from '../../../model/lexicon';
import type { EncodedName } from '../encoded-names';
import { STORMS } from '../../words/storms';
import { wordsOf, type NameContext } from '../name-context';

const STORM = new RegExp(
  String.raw`^(?:${STORMS}|(?:sub)?tropical (?:storm|depression|cyclone)) (?<called>\p{L}[\p{L}-]+)$`,
  'u',
);

/** "COP29". */
const CONFERENCE = /^cop ?\d{1,2}$/u;

/** Pilgrimages, days and fairs of India: "Polar Yatra". */
const FESTIVAL = /\s(?:yatra|diwas|jayanti|mela|utsav|sammelan)$/u;

/** Storms: "Tropical Storm [Doe]" and, where the text has that, "[Doe]" alone. By key. */
export function surelyEvents(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const keys = names.map((name) => lexiconKey(wordsOf(context, name)));
  const storms = keys.flatMap((key) => {
    const called = STORM.exec(key)?.groups?.['called'];
    return called ? [key, called] : [];
  });
  return [...new Set([...storms, ...keys.filter((key) => CONFERENCE.test(key) || FESTIVAL.test(key))])];
}
