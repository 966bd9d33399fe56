import type { Attribution } from '../../../model/attribution';
import type { Lexicon } from '../../../model/lexicon';
import { byPosition, slice, type Span } from '../../../model/span';
import { spansOver } from '../../../util/spans-over';
import { statesOf, type Chain } from '../chain';
import type { States } from '../names/states';
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
  return withInstead(known.mentions, [...ownStates(known), ...countriesOfOfficials(known)]);
}

/** What belongs to a state behind "his" and "her". */
const OWN = /^\s(?:own\s)?(?:country|nation|homeland|government)\b/u;
/** In characters. */
const LONGEST_OWN = 30;

/**
 * "his government" is that of whom "his" means, where the text tells it: "The Ruritanian envoy said [his government] would pay."
 * So is his country where what is said opens with it, names nobody else before it, or he does not say it: in "said he had told Doe
 * that he would help his country" it may be another's.
 */
function ownStates(known: Known): ResolvedMention[] {
  const { text, attributions, mentions, states } = known;
  const opening = new Set(attributions.flatMap(({ content }) => content.map(({ start }) => start)));
  const speakersAt = speakersByPlace(attributions, known);
  const addressed = attributions
    .flatMap(({ content, addressees }) => content.map(({ start, end }) => ({ start, end, addressees })))
    .sort(byPosition);
  const addresseesAt = (own: Span) => spansOver(addressed, own).flatMap(({ addressees }) => addressees);
  return mentions.flatMap((one): ResolvedMention[] => {
    const words = ownIn(text, one);
    if (!words) return [];
    const { start, end } = one;
    const [owner] = one.chains;
    const told = speakersAt(one);
    const isOwn =
      opening.has(start) ||
      words.endsWith('government') ||
      (told !== undefined && !mayBeOthers(known, { ...told, addressees: addresseesAt(one) }, one));
    const state = isOwn && owner && statesOf(owner)[0];
    return state
      ? [{ start, end: end + words.length, form: 'DESCRIPTION', chains: [states.acts(state)] }]
      : [];
  });
}

/** Whether he says it himself and names somebody before, or tells it to somebody: "told [Doe] that he would help his country". */
function mayBeOthers(
  { mentions }: Known,
  { start, chains, addressees }: ResolvedSpeech & Pick<Attribution, 'addressees'>,
  own: ResolvedMention,
): boolean {
  if (chains.length > 0 && !own.chains.some((owner) => chains.includes(owner))) return false;
  return [{ start, end: own.start }, ...addressees].some((span) =>
    mentionsIn({ mentions }, span).some((one) =>
      one.chains.some((chain) => chain.kind === 'PERSON' && !chains.includes(chain)),
    ),
  );
}

/** " country" behind "his". */
const ownIn = (text: string, { end, form }: ResolvedMention): string | undefined =>
  form === 'PRONOUN' ? OWN.exec(text.slice(end, end + LONGEST_OWN))?.[0] : undefined;

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
    const found = told && (lastNamed(known, told, one) ?? stateOfSpeaker(known, told));
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
