import type { Attribution } from '../../../model/attribution';
import type { Lexicon } from '../../../model/lexicon';
import { hull, slice, type Span } from '../../../model/span';
import { statesOf, type Chain } from '../chain';
import type { States } from '../names/states';
import { ownerAt } from '../people-by-description/patrons';
import { mentionsIn, withInstead, type ResolvedMention } from '../referents';
import { speakersByPlace, type ResolvedSpeech } from '../sources/speakers-by-place';
import { statesIn, type RoleFamily } from '../people-by-description/role';

interface Known {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly states: States;
  /** In order of position, with whom pronouns mean. */
  readonly mentions: readonly ResolvedMention[];
}

/** The mentions with the states that people call their own, "[his government]", and officials "[the country]". */
export function withOwnStates(known: Known): readonly ResolvedMention[] {
  const own = [
    ...ownStates(known),
    ...ourCountries(known),
    ...countriesOfOfficials(known),
    ...ownPlaces(known),
  ];
  return withInstead(known.mentions, own);
}

/** What belongs to a state behind "his" and "her". */
const OWN = /^\s(?:own\s)?(?:country|nation|homeland|government)\b/u;
/** In characters. */
const LONGEST_OWN = 30;

/**
 * "his government" is that of whom "his" means, where the text tells it: "The Ruritanian envoy said [his government] would pay."
 * So is his country where what is said opens with it or he does not say it: in "told Doe that he would help his country" it may be
 * another's.
 */
function ownStates(known: Known): ResolvedMention[] {
  const { text, attributions, mentions, states } = known;
  const opening = new Set(attributions.flatMap(({ content }) => content.map(({ start }) => start)));
  const speakersAt = speakersByPlace(attributions, known);
  return mentions.flatMap((one): ResolvedMention[] => {
    const words = ownIn(text, one);
    if (!words) return [];
    const { start, end } = one;
    const [owner] = one.chains;
    const speakers = speakersAt(one)?.chains ?? [];
    const isOthers = owner !== undefined && speakers.length > 0 && !speakers.includes(owner);
    const isOwn = isOthers || opening.has(start) || words.endsWith('government');
    const state = isOwn && owner && statesOf(owner)[0];
    return state
      ? [{ start, end: end + words.length, form: 'DESCRIPTION', chains: [states.acts(state)] }]
      : [];
  });
}

/** " country" behind "his". */
const ownIn = (text: string, { end, form }: ResolvedMention): string | undefined =>
  form === 'PRONOUN' ? OWN.exec(text.slice(end, end + LONGEST_OWN))?.[0] : undefined;

/** What people at home call their state. */
const OUR_COUNTRY =
  /\b(?:[Oo]ur|[Mm]y)\s(?:own\s)?(?:country|nation|homeland|motherland|fatherland|government)\b/gu;

/** "“[Our country] is at war,” the Ruritanian minister said": the only state that is told of the only one who says it. */
function ourCountries(known: Known): ResolvedMention[] {
  const { text, attributions, states } = known;
  const speakersAt = speakersByPlace(attributions, known);
  return [...text.matchAll(OUR_COUNTRY)].flatMap(({ index, 0: words }): ResolvedMention[] => {
    const span = { start: index, end: index + words.length };
    const speech = speakersAt(span);
    const [speaker, ...others] = speech?.direct ? speech.chains : [];
    const [state, ...more] = speaker && others.length === 0 ? statesOf(speaker) : [];
    return state && more.length === 0 ? [{ ...span, form: 'DESCRIPTION', chains: [states.acts(state)] }] : [];
  });
}

const COUNTRY = /^the (?:country|nation)$/iu;
/** Those who speak for a state at home; a diplomat may mean the one that he is sent to, a scholar any. */
const OFFICIAL: ReadonlySet<RoleFamily> = new Set([
  'leader',
  'minister',
  'official',
  'spokesperson',
  'lawmaker',
  'officer',
] as const);

/**
 * "Ruritanian Foreign Minister Doe said [the country] would pay", "The Ruritanian Ministry of Health said": the speaker's own, unless
 * what is said has named another state before.
 */
function countriesOfOfficials(known: Known): ResolvedMention[] {
  const { text, attributions, mentions, states } = known;
  const speakersAt = speakersByPlace(attributions, known);
  return mentions.flatMap((one): ResolvedMention[] => {
    const [state, ...others] = one.chains.flatMap((chain) => chain.state ?? []);
    if (one.form !== 'DESCRIPTION' || !state || others.length > 0 || !COUNTRY.test(slice(text, one)))
      return [];
    const told = speakersAt(one);
    const own = told && stateOfSpeaker(known, told);
    const found = told && (lastNamed(known, told, one) ?? (own && opposedState(known, one, own)) ?? own);
    if (!found || found === state) return [];
    const chain = states.acts(found);
    return [{ start: one.start, end: one.end, form: 'DESCRIPTION', chains: [chain] }];
  });
}

/** The state named last in what is said, in another clause: "Ruritania is poor and [the country] needs help", and not "Ruritania helped [the country]". */
const lastNamed = (
  { mentions, text }: Known,
  { start }: ResolvedSpeech,
  { start: end }: Span,
): string | undefined =>
  mentionsIn({ mentions }, { start: Math.max(start, end - FARTHEST), end })
    .filter((one) => one.form !== 'PRONOUN' && !COUNTRY.test(slice(text, one)))
    .filter((one) => CLAUSE.test(text.slice(one.end, end)))
    .flatMap(({ chains }) => chains.flatMap(({ state }) => state ?? []))
    .pop();

/** In characters. */
const FARTHEST = 600;
const CLAUSE = /[,.;:“”"—–]|\s(?:and|but|or|that|because|as|while|if|when|so|which|who)\s/u;

/** What is done to others: "sanctions on", "attack against". */
const AGAINST =
  /\b(?:(?:sanctions?|pressure|tariffs?|attacks?|strikes?|war|embargo|restrictions|blockade|ban)\s(?:on|against)|(?:punish|isolate|sanction|invade|attack|bomb|deter|stop)(?:ed|d|ing|s)?)\s$/u;

/** "The Ruritanian minister said Sylvania had lied. He called for sanctions on [the country]": of whom was spoken first just before. */
function opposedState({ mentions, text }: Known, { start }: Span, own: string): string | undefined {
  if (!AGAINST.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  const from = Math.max(0, start - FARTHEST);
  const sentences = [...text.slice(from, start).matchAll(/(?<=[.!?]["”’]?)\s/gu)].map(
    ({ index }) => from + index,
  );
  const opening = sentences.at(-2) ?? from;
  return mentionsIn({ mentions }, { start: opening, end: start })
    .filter(({ form }) => form !== 'PRONOUN')
    .flatMap(({ chains }) => chains.flatMap(({ state }) => state ?? []))
    .find((state) => state !== own);
}

/** The only state that the roles of the only speaker, or the name of a body, tell. */
function stateOfSpeaker({ lexicon }: Known, { chains }: ResolvedSpeech): string | undefined {
  const [speaker, ...others] = chains;
  if (!speaker || others.length > 0) return undefined;
  const found = new Set(statesOfSpeaker(speaker, lexicon));
  return found.size === 1 ? [...found][0] : undefined;
}

function statesOfSpeaker(speaker: Chain, lexicon: Lexicon): string[] {
  if (speaker.state) return [speaker.state];
  if (speaker.kind !== 'PERSON') return [...speaker.names.keys()].flatMap((name) => statesIn(name, lexicon));
  const isOfficial = speaker.roles.some(({ family }) => family && OFFICIAL.has(family));
  return isOfficial ? statesOf(speaker) : [];
}

/** What a mayor or a governor heads. */
const OWN_PLACE =
  /\b(?<owner>[Hh]is|[Hh]er|[Mm]y|[Oo]ur)\s(?:own\s)?(?:city|town|village|region|province|district|county|island|municipality)\b/gu;

/** "Roeville's mayor, Jane Doe, said [her town] was safe": the only place in the words for who says it. */
function ownPlaces(known: Known): ResolvedMention[] {
  const { text, attributions } = known;
  const speakersAt = speakersByPlace(attributions, known);
  const homes = placesOfSpeakers(known);
  return [...text.matchAll(OWN_PLACE)].flatMap(({ index, groups, 0: words }): ResolvedMention[] => {
    const span = { start: index, end: index + words.length };
    const owner = { start: index, end: index + (groups?.['owner'] ?? '').length };
    const speaker = ownerAt(owner, speakersAt(span), known);
    const home = speaker && homes.get(speaker);
    return home ? [{ ...span, form: 'DESCRIPTION', chains: [home] }] : [];
  });
}

function placesOfSpeakers({ attributions, mentions }: Known): ReadonlyMap<Chain, Chain> {
  const homes = new Map<Chain, Chain>();
  for (const { source } of attributions) {
    const inside = source.length > 0 ? mentionsIn({ mentions }, hull(source)) : [];
    const people = inside.filter(({ form, chains }) => form === 'NAME' && chains[0]?.kind === 'PERSON');
    const places = new Set(
      inside.flatMap(({ chains }) => chains.filter(({ kind, state }) => kind === 'PLACE' && !state)),
    );
    const [person] = people.flatMap(({ chains }) => chains);
    const [place] = places;
    if (person && place && places.size === 1 && !homes.has(person)) homes.set(person, place);
  }
  return homes;
}
