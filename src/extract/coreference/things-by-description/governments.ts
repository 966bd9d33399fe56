import type { Attribution } from '../../../model/attribution';
import { lexiconKey, onlyState } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { addMention, statesOf, type Chain } from '../chain';
import type { Referents, ResolvedMention } from '../referents';
import { speakersByPlace } from '../sources/speakers-by-place';
import { isFederation, stateOfPlace } from './described-places';

/** "the Ruritanian [government]": the state itself. */
const GOVERNS =
  /^(?:['’]s)? (?:(?:new|current|central|federal|military|interim|transitional|caretaker) )?(?:government|authorities|administration|junta|regime)\b/u;
/** "Ruritania's foreign [ministry]", "Ruritanian President": what the text tells goes on there. */
const SERVES =
  /^(?:['’]s)? (?:(?!and\b)[\p{L}-]+ ){0,2}(?:cabinet|parliament|ministry|minister|president|premier|chancellor|opposition|lawmakers?)\b/iu;
/** A new one comes with each president, in towns and firms too. */
const IN_OFFICE = /administration$/iu;
/** Nobody calls his own so. */
const REGIME = /regime$/iu;
/** In a federation it may mean a part. */
const IS_STATE = /state$/iu;
/** "[In] Dumaville, Business Minister Doe". */
const OPENING_SCENE = /(?:^|\s)In\s$/u;
/** "figures [in] Dumaville say". */
const SCENE = /\b[Ii]n\s$/u;

/** In characters: how far behind a state's name such a word ends. */
const NEAR = 40;
/** As many names make a state the one that a text is at home in where it names others too, by far less. */
const OFTEN = 3;
/** Where it names no other, and not only in passing. */
const ALONE = 2;

interface AtHome {
  readonly start: number;
  /** The code of a state. */
  readonly state: string;
  /** Where the paragraph ends that a scene opens. */
  readonly until?: number;
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
  /^(?:['’]s?)? (?:(?:military|interim|transitional|caretaker|coalition|new) )?(?<noun>government|administration|regime|cabinet)\b/u;
const IS_GOVERNMENT = /^(?:government|administration|regime|cabinet)$/u;
const isLeader = ({ roles }: Chain) => roles.some(({ family }) => family === 'leader');

/**
 * Finds the state that "the government" means at a place: the one whose government the text last named so or to whose capital it
 * last turned, else that of who speaks there, else the one last named with a part of it or by its capital as a scene, else the one
 * named by far most. Undefined where none of these tells.
 */
export function governmentsOf(
  referents: Referents,
  attributions: readonly Attribution[],
): (span: Span) => Chain | undefined {
  const { mentions, text, states } = referents;
  const speakersAt = speakersByPlace(attributions, referents);
  const named = mentions.flatMap(({ start, end, chains }) => {
    const state = chains.find((chain) => chain.state)?.state;
    return state ? [{ start, end, state }] : [];
  });
  const followed = (words: RegExp) => named.filter(({ end }) => words.test(text.slice(end, end + NEAR)));
  const isLed = ({ start, end }: Span) => IS_GOVERNMENT.test(text.slice(start, end));
  const governing = inOrder([
    ...followed(GOVERNS),
    ...named.filter(isLed),
    ...scenesIn(referents, OPENING_SCENE),
  ]);
  const serving = inOrder([...followed(SERVES), ...scenesIn(referents, SCENE)]);
  const most = namedByFar(named);
  const home = most ?? homeOfPlaces(named, referents);
  const codeAt = (span: Span, words: string): string | undefined => {
    const last = stateBefore(governing, span);
    if (last ?? IN_OFFICE.test(words)) return last;
    const spoken = speakersAt(span)?.chains.flatMap((chain) => chain.state ?? statesOf(chain)) ?? [];
    const own = new Set(spoken).size === 1 ? spoken[0] : undefined;
    if (own && REGIME.test(words)) return undefined;
    // "The State" is who prosecutes as well.
    return own ?? stateBefore(serving, span) ?? (IS_STATE.test(words) ? most : home);
  };
  return (span) => {
    const words = slice(text, span);
    const code = codeAt(span, words);
    const isPart = code !== undefined && IS_STATE.test(words) && isFederation(code);
    return code && !isPart ? states.acts(code) : undefined;
  };
}

const inOrder = (places: readonly AtHome[]) => [...places].sort((a, b) => a.start - b.start);

/** How many of them are looked at. */
const FEW = 8;

/** The one named last; a scene only in its own paragraph: "In Roeville, Jane Doe spoke." */
function stateBefore(named: readonly AtHome[], { start }: Span): string | undefined {
  const end = firstAfter(named, start - 1);
  return named.slice(Math.max(0, end - FEW), end).findLast(({ until = Infinity }) => start <= until)?.state;
}

/** The capitals where something goes on. */
function scenesIn({ mentions, text, lexicon }: Referents, before: RegExp): AtHome[] {
  const isScene = ({ start, form }: ResolvedMention) =>
    form === 'NAME' && before.test(text.slice(Math.max(0, start - 4), start));
  return mentions.filter(isScene).flatMap((mention) => {
    const state = onlyState(lexicon.states.get(lexiconKey(slice(text, mention))));
    const end = text.indexOf('\n', mention.end);
    const until = end < 0 ? text.length : end;
    return state?.how === 'capital' ? [{ start: mention.start, state: state.code, until }] : [];
  });
}

/** In these a part has a government of its own, which may be meant. */
const PARTS_GOVERN = /^(?:AU|CA|IN|MY|NG)$/u;

/** The state that is named by far most where its towns and parts count as well: in "Norway's coast … Oslo … Bergen … the government". */
function homeOfPlaces(named: readonly AtHome[], { mentions, text, lexicon }: Referents): string | undefined {
  const places = mentions.flatMap(({ start, end, form, chains }) => {
    const [chain] = form === 'NAME' ? chains : [];
    const state =
      chain && !chain.state && stateOfPlace({ kind: chain.kind, name: slice(text, { start, end }) }, lexicon);
    return state ? [{ start, state }] : [];
  });
  const home = namedByFar([...named, ...places]);
  return home && !PARTS_GOVERN.test(home) ? home : undefined;
}

function namedByFar(named: readonly AtHome[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const fewest = second ? Math.max(OFTEN, 2 * second[1] + 1) : ALONE;
  return most && most[1] >= fewest ? most[0] : undefined;
}
