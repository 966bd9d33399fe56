import type { Attribution } from '../../../model/attribution';
import { lexiconKey, onlyState } from '../../../model/lexicon';
import { contains, hull, slice, type Span } from '../../../model/span';
import { someName, statesOf, type Chain } from '../chain';
import { statesIn } from '../people-by-description/role';
import { mentionsIn } from '../referents';
import type { ResolvedSpeech } from '../sources/speakers-by-place';
import type { Antecedent } from './antecedents';
import type { BeforePronouns } from './resolve-pronouns';

/** In sentences: how far before a quotation those stand whom it is about. */
export const JUST_BEFORE = 2;

/**
 * "The union met [Roe Bank]. “They lied to us,” said Doe", "Sylvania protested. “They need a war,” the Ruritanian minister said": the
 * only body or state spoken of just before that is neither who speaks nor theirs nor an outlet.
 */
export function groupJustBefore(
  known: BeforePronouns,
  speech: ResolvedSpeech,
  before: readonly Antecedent[],
): Antecedent | undefined {
  const sentence = before[before.length - 1]?.sentence ?? 0;
  const near = before.filter((one) => one.end <= speech.start && sentence - one.sentence < JUST_BEFORE);
  const isOwn = ownOf(known, speech, near);
  const groups = near.filter(
    (one) =>
      !isAside(known, one) &&
      one.chains.every((chain) => isGroup(chain) && !isOwn(chain) && !isOutletOf(known, chain)),
  );
  const isOne = new Set(groups.flatMap(({ chains }) => chains.map(toState))).size === 1;
  const isState = groups.every(({ chains }) => chains.every(({ state }) => state));
  return isOne && (isState || !groups.some((one) => speaks(known, one)))
    ? groups[groups.length - 1]
    : undefined;
}

/** Tells what is the speaker's own: the words for who speaks name it, or it is the state that they or the roles tell. */
function ownOf(
  known: BeforePronouns,
  speech: ResolvedSpeech,
  near: readonly Antecedent[],
): (chain: Chain) => boolean {
  const said = saidAt(known, speech);
  const named = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const houses = speech.chains.flatMap((one) => known.affiliations.get(one) ?? []);
  const chains = new Set([...named.flatMap((one) => one.chains), ...houses]);
  const speakers = near.filter((one) => one.chains.some((chain) => speech.chains.includes(chain)));
  const beside = near
    .filter(({ end }) => speakers.some(({ start }) => start >= end && start - end < BESIDE))
    .filter((one) => isAdjective(known, one))
    .flatMap((one) => one.chains.flatMap(({ state }) => state ?? []));
  const states = new Set([...beside, ...speech.chains.flatMap((chain) => statesOfSpeaker(chain, known))]);
  return (chain) => chains.has(chain) || states.has(chain.state ?? '');
}

/** In characters: "her [Ruritanian] counterpart, Jane Doe". */
const BESIDE = 30;

const toState = (chain: Chain) => chain.state ?? chain;

/** Those of which the roles, or the words for somebody without a name, tell: "a Ruritanian diplomat". */
const statesOfSpeaker = (chain: Chain, { lexicon }: BeforePronouns): string[] =>
  chain.collective
    ? [...chain.names.keys()].flatMap((words) => statesIn(words, lexicon))
    : [...(chain.state ? [chain.state] : []), ...statesOf(chain)];

/** What somebody has, where somebody is, and whence: "her ministry", "in Roeville", "on the forum Roe", "a Ruritanian diplomat". */
function isAside(known: BeforePronouns, one: Antecedent): boolean {
  const { text } = known;
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  return (
    /^(?:his|her|its|my|our)\s/iu.test(slice(text, one)) ||
    /\b(?:(?:in|to|at|from|near|into)\s(?:the\s)?|(?:on|in|via|through)\s(?:the\s)?(?:\p{Ll}+\s){1,2})$/u.test(
      before,
    ) ||
    isAdjective(known, one)
  );
}

/** A state by its adjective. */
const isAdjective = ({ text, lexicon }: BeforePronouns, one: Antecedent) =>
  onlyState(lexicon.states.get(lexiconKey(slice(text, one))))?.how === 'adjective';

const speaks = ({ attributions }: BeforePronouns, one: Span) =>
  attributions.some(({ speech, source }) => speech && source.some((span) => contains(span, one)));

/** Not "the board", which may be the speaker's own. */
const isGroup = ({ kind, stands, state }: Chain) =>
  state !== undefined || (kind === 'ORGANISATION' && !stands) || stands === 'several';

export const isOutletOf = ({ isOutlet }: Pick<BeforePronouns, 'isOutlet'>, chain: Chain): boolean =>
  someName(chain, isOutlet);

export const saidAt = (
  { attributions }: Pick<BeforePronouns, 'attributions'>,
  speech: ResolvedSpeech,
): Attribution | undefined =>
  attributions.find(({ content }) => content.some(({ start }) => start === speech.start));
