import type { Attribution } from '../../../model/attribution';
import type { Country } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { tally } from '../../../util/tally';
import { addMention, statesOf, type Chain } from '../chain';
import { statesIn } from '../people-by-description/role';
import type { Referents, ResolvedMention } from '../referents';
import { speakersByPlace } from '../sources/speakers-by-place';
import { isFederation } from './described-places';
import { REALM } from './thing-sorts';

/** "the Ruritanian [government]", "Doe's [government]": the state itself. */
const GOVERNS =
  /^(?:\s?['’]s)? (?:(?:new|current|central|federal|military|interim|transitional|caretaker) )?(?:government|authorities|administration|junta|regime|cabinet)\b/u;
/** A new one comes with each president, in towns and firms too. */
const ADMINISTERS = /^(?:\s?['’]s)? (?:\p{Ll}+ )?administration\b/u;
const IN_OFFICE = /administration$/iu;
/** Nobody calls his own so. */
const REGIME = /regime$/iu;
/** In a federation it may mean a part. */
const IS_STATE = /state$/iu;
/** In characters: how far behind a state's name such a word ends. */
const NEAR = 40;
/** As many names make a state the one that a text is at home in where it names others too, by far less. */
const OFTEN = 3;
/** Where it names no other, and not only in passing. */
const ALONE = 2;

/** Where a text names a state, by its code. */
interface Named extends Span {
  readonly state: string;
}

/** "Prime Minister Doe's [government]", "the Doe [administration]": the state of whoever leads it, at the noun. */
export function governmentsOfLeaders({
  mentions,
  text,
  states,
}: Pick<Referents, 'mentions' | 'text' | 'states'>): readonly ResolvedMention[] {
  return mentions.flatMap((one) => {
    const [chain, ...others] = one.chains;
    const led = LED.exec(text.slice(one.end, one.end + NEAR));
    const [state, ...more] = led && chain && others.length === 0 && isLeader(chain) ? statesOf(chain) : [];
    if (!led || !state || more.length > 0 || one.form !== 'NAME') return [];
    const end = one.end + led[0].length;
    const span = { start: end - (led.groups?.['noun'] ?? '').length, end };
    addMention(states.acts(state), span, 'DESCRIPTION');
    return [{ ...span, form: 'DESCRIPTION' as const, chains: [states.acts(state)] }];
  });
}

const LED =
  /^(?:['’]s?|\s['’]s)? (?:(?:military|interim|transitional|caretaker|coalition|new) )?(?<noun>government|administration|regime|cabinet)\b/u;
const isLeader = ({ roles }: Chain) => roles.some(({ family }) => family === 'leader');

/** The states that some are or hold an office of, each once. */
export const statesOfAll = (chains: readonly Chain[]): readonly string[] => [
  ...new Set(chains.flatMap((chain) => chain.state ?? statesOf(chain))),
];

/**
 * Finds the state that "the government" means at a place: the one whose government the text last named so, else that of who speaks
 * there, else the one named by far most. Undefined where none of these tells.
 */
export function governmentsOf(
  referents: Referents,
  attributions: readonly Attribution[],
): (span: Span) => Chain | undefined {
  const { text, states, lexicon } = referents;
  const speakersAt = speakersByPlace(attributions, referents);
  const named = namedStates(referents);
  const followed = (words: RegExp) =>
    named.filter(
      ({ start, end }) => words.test(text.slice(end, end + NEAR)) || words.test(` ${text.slice(start, end)}`),
    );
  const [governing, administering] = [followed(GOVERNS), followed(ADMINISTERS)];
  const home = namedByFar(named);
  const stateInName = ({ kind, state, names }: Chain) =>
    kind === 'ORGANISATION' && !state ? [...names.keys()].flatMap((name) => statesIn(name, lexicon)) : [];
  const codeAt = (span: Span, words: string): string | undefined => {
    if (IN_OFFICE.test(words)) return stateBefore(administering, span);
    const last = stateBefore(governing, span);
    if (last) return last;
    const speakers = speakersAt(span)?.chains ?? [];
    const [state, ...others] = new Set([...statesOfAll(speakers), ...speakers.flatMap(stateInName)]);
    const own = others.length === 0 ? state : undefined;
    if (own && REGIME.test(words)) return undefined;
    return own ?? home;
  };
  return (span) => {
    const words = slice(text, span);
    const code = codeAt(span, words);
    const isPart = code !== undefined && IS_STATE.test(words) && isFederation(code);
    return code && !isPart ? states.acts(code) : undefined;
  };
}

/** The one named last. */
const stateBefore = (named: readonly Named[], { start }: Span): string | undefined =>
  named[firstAfter(named, start - 1) - 1]?.state;

function namedByFar(named: readonly Named[]): string | undefined {
  const [most, second] = countStates(named);
  const fewest = second ? Math.max(OFTEN, 2 * second[1] + 1) : ALONE;
  return most && most[1] >= fewest ? most[0] : undefined;
}

/** How often each state is named, by its code, the one named most first. */
export function countStates(
  named: readonly { readonly state?: string | undefined }[],
): ReadonlyMap<string, number> {
  return tally(named.map(({ state }) => state));
}

const namedStates = ({ mentions }: Referents): readonly Named[] =>
  mentions.flatMap(({ start, end, chains }) => {
    const state = chains.find((chain) => chain.state)?.state;
    return state ? [{ start, end, state }] : [];
  });

/** How many of the last names of states are counted. */
const WINDOW = 100;

/**
 * Finds the state that is what the words say by its official name: "the Kingdom" is the "Kingdom of Ruritania", "the city" a state
 * that has no capital but itself: the one that the text has named most so far.
 */
export function realmsOf(referents: Referents): (span: Span) => Chain | undefined {
  const { text, states, lexicon } = referents;
  const named = namedStates(referents);
  return (span) => {
    const isSuch = sortOf(slice(text, span));
    if (!isSuch) return undefined;
    const end = firstAfter(named, span.start - 1);
    const [most, second] = countStates(
      named.slice(Math.max(0, end - WINDOW), end).filter(({ state }) => isSuch(lexicon.countries.get(state))),
    );
    return most && most[1] !== second?.[1] ? states.acts(most[0]) : undefined;
  };
}

function sortOf(words: string): ((country: Country | undefined) => boolean) | undefined {
  const noun = words.replace(/^(?:the|this) /iu, '').toLowerCase();
  if (noun === 'city') return (country) => country?.capitals.length === 0;
  return REALM.test(noun) ? (country) => country?.official?.toLowerCase().includes(noun) === true : undefined;
}
