import type { Attribution } from '../../../model/attribution';
import { lexiconKey, type Country } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { statesOf, type Chain } from '../chain';
import type { Referents } from '../referents';
import { speakersByPlace } from '../sources/speakers-by-place';

/** What states call themselves. */
const REALM = /^(?:the|this) (kingdom|republic|sultanate|principality|federation)$/iu;
const CITY = /^(?:the|this) city$/iu;

/** What calls a state, though it is in no list of things. */
export const isRealmNoun = (noun: string): boolean => REALM.test(`the ${noun}`);

/**
 * Finds the state that is what the words say by its official name: "the Kingdom" is the "Kingdom of Ruritania", "the city" a state
 * that has no capital but itself: that of who speaks, else the one that the text has named most so far.
 */
export function realmsOf(
  referents: Referents,
  attributions: readonly Attribution[],
): (span: Span) => Chain | undefined {
  const { mentions, text, states, lexicon } = referents;
  const speakersAt = speakersByPlace(attributions, referents);
  const named = mentions.flatMap(({ start, chains }) =>
    chains.flatMap(({ state }) => (state ? [{ start, state }] : [])),
  );
  // "Ruritania City is small. Strelsau is big. … the city": another city was named since
  const cities = mentions.filter(
    (one) => one.form === 'NAME' && lexicon.cities.has(lexiconKey(slice(text, one))),
  );
  const isOvertaken = (code: string, { start }: Span) => {
    const last = cities[firstAfter(cities, start - 1) - 1];
    return last !== undefined && last.chains.every(({ state }) => state !== code);
  };
  return (span) => {
    const isSuch = sortOf(slice(text, span));
    if (!isSuch || text.startsWith(' of ', span.end)) return undefined;
    const isMeant = (code: string | undefined) => {
      const country = lexicon.countries.get(code ?? '');
      return country !== undefined && isSuch(country);
    };
    const own = new Set(
      speakersAt(span)
        ?.chains.flatMap((chain) => chain.state ?? statesOf(chain))
        .filter(isMeant),
    );
    if (own.size === 1) return states.acts([...own][0] ?? '');
    const end = firstAfter(named, span.start - 1);
    const most = mostNamed(named.slice(Math.max(0, end - WINDOW), end).filter(({ state }) => isMeant(state)));
    return most && !(CITY.test(slice(text, span)) && isOvertaken(most, span)) ? states.acts(most) : undefined;
  };
}

/** How many of the last names of states are counted. */
const WINDOW = 100;

function mostNamed(named: readonly { readonly state: string }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function sortOf(words: string): ((country: Country) => boolean) | undefined {
  if (CITY.test(words)) return ({ capitals }) => capitals.length === 0;
  const noun = REALM.exec(words)?.[1]?.toLowerCase();
  return noun ? ({ official }) => official?.toLowerCase().includes(noun) === true : undefined;
}
