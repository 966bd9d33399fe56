import type { CueNoun, CueVerb } from '../../../model/cues';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { lower, word, type Passage, type Unit } from '../text/passage';
import type { View } from '../text/view';
import { sharedSubject } from './speakers';
import { findSubject, nounPhraseBefore } from './subjects';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from '../text/verb-groups';
import { DETERMINERS, isAdverb, POSSESSIVES } from '../../words/word-classes';

/** What somebody does with words: "[made] a promise", "[repeated] her accusation". */
const LIGHT_VERBS = new Set(
  'make issue give offer express voice raise repeat reiterate release deliver have send renew face confirm push'.split(
    ' ',
  ),
);
/** Words of somebody who is not named; "news that" is no statement. */
const PUBLIC_NOUNS = new Set(['allegation', 'accusation', 'claim', 'report']);

interface Found {
  readonly noun: CueNoun;
  readonly at: number;
  /** "warnings [from Roe] that". */
  readonly agent: Range | undefined;
  readonly content: Range;
  /** The verb of "[made] a promise", "[denied] claims". */
  readonly light: VerbGroup | undefined;
}

/**
 * A noun of attribution with its clause:
 * "[Doe]'s claim that [the talks failed]", "warnings from [Doe] that [the talks failed]",
 * "[Doe] repeated claims that [the talks failed]", "allegations that [the talks failed]".
 */
export function readNounCue(view: View, at: number): Draft | undefined {
  const { passage } = view;
  const found = findNoun(view, at);
  if (!found) return undefined;
  const source = sourceOf(view, found);
  if (!source && !PUBLIC_NOUNS.has(found.noun.lemma)) return undefined;
  const rejecting = rejectingOf(passage, found);
  const isNested = view.found.some((draft) => draft.content.some((part) => part.from <= at && at < part.end));
  return {
    rule: 'noun',
    sense: rejecting ?? found.noun,
    source,
    cue: [{ from: source === found.agent ? at : (found.light?.from ?? at), end: at + 1 }],
    content: [found.content],
    speech: isSpoken(rejecting ?? found.noun, found.light) && (source !== undefined || !isNested),
    confidence: source ? 0.8 : 0.5,
  };
}

/** "[voiced] the fear that": thoughts that somebody puts into words. */
const isSpoken = ({ kind }: Pick<CueNoun, 'kind'>, light: VerbGroup | undefined) =>
  kind === 'speech' || (light?.senses.some(({ lemma }) => /^(?:express|voice)$/u.test(lemma)) ?? false);

function findNoun({ passage, unit, found }: View, at: number): Found | undefined {
  const noun = passage.cues.nouns.get(lower(passage, at));
  if (!noun || findVerbGroup(passage, unit, at)) return undefined;
  const agent = agentAfter(passage, unit, at);
  const that = agent?.end ?? at + 1;
  const isTaken = found.some((draft) => draft.content.some((part) => part.from === that + 1));
  if (lower(passage, that) !== 'that' || isTaken) return undefined;
  const content = { from: that + 1, end: findClauseEnd(passage, unit, that + 1, { embedded: true }) };
  if (content.end - content.from < 2) return undefined;
  return { noun, at, agent, content, light: lightVerbBefore(passage, unit, at) };
}

/** "Example News [reports] from Roeville that": a verb, and not "media reports from Roeville that". */
function isOnTheSpot(passage: Passage, at: number): boolean {
  if (lower(passage, at) !== 'reports' || lower(passage, at + 1) !== 'from') return false;
  const before = word(passage, at - 1);
  const isQualifier =
    /^(?:Media|Press|News|Police|Intelligence|Local|Initial|Early|Earlier|Recent|Unconfirmed)$/u.test(before);
  return (/^\p{Lu}/u.test(before) && !isQualifier) || /^(?:correspondent|reporter|agency)$/u.test(before);
}

/** "[denied] claims that": who denies says so; "denied claims [by Roe] that" tells what Roe says. */
function rejectingOf(passage: Passage, { agent, light }: Found): CueVerb | undefined {
  const isOthers = agent !== undefined && !isCueNoun(passage, agent);
  return isOthers ? undefined : light?.senses.find(({ polarity }) => polarity === 'DENIES');
}

/** "[Doe]'s claim", "claims by [Doe]", "[Doe] rejected claims that", "[Doe] left in denial of claims". */
function sourceOf(view: View, found: Found): Range | undefined {
  const { noun, at, agent, light } = found;
  const { passage, unit } = view;
  if (isOnTheSpot(passage, at)) return nounPhraseBefore(passage, unit, at);
  if (agent && !isCueNoun(passage, agent)) return agent;
  const rejected = rejectingOf(passage, found) && light && findSubject(passage, unit, light.from);
  if (rejected) return rejected;
  const owner = possessorBefore(passage, unit, at);
  if (owner) return owner;
  if (light) return findSubject(passage, unit, light.from);
  return noun.polarity === 'DENIES' ? sharedSubject(view, at) : undefined;
}

/** "denial of [allegations] that": names no person. */
const isCueNoun = (passage: Passage, agent: Range) => passage.cues.nouns.has(lower(passage, agent.end - 1));

/** "warnings [from the agency] that", "the claim [by Doe] that", "a report [in Example News] that". */
function agentAfter(passage: Passage, unit: Unit, noun: number): Range | undefined {
  const isPrinted = lower(passage, noun + 1) === 'in' && /^reports?$/u.test(lower(passage, noun));
  if (!isPrinted && !/^(?:from|by|of)$/u.test(lower(passage, noun + 1))) return undefined;
  for (let end = noun + 2; end < unit.end && end - noun < 15; end += 1) {
    if (lower(passage, end) === 'that') return end > noun + 2 ? { from: noun + 2, end } : undefined;
    if (passage.tokens[end]?.kind === 'punctuation' || isFiniteVerb(passage, end)) return undefined;
  }
  return undefined;
}

/** "[Doe]'s claim", "[their] repeated claims". */
function possessorBefore(passage: Passage, unit: Unit, noun: number): Range | undefined {
  for (let at = noun - 1; at >= unit.from && noun - at < 4; at -= 1) {
    const here = lower(passage, at);
    if (/^['’]s?$/u.test(here)) return nounPhraseBefore(passage, unit, at);
    if (POSSESSIVES.has(here)) return { from: at, end: at + 1 };
    if (DETERMINERS.has(here) || passage.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function lightVerbBefore(passage: Passage, unit: Unit, noun: number): VerbGroup | undefined {
  for (let at = noun - 1; at > unit.from && noun - at < 5; at -= 1) {
    const group = findVerbGroup(passage, unit, at);
    if (group) return group.senses.some(isLight) ? group : undefined;
    if (/^[,;:]$/u.test(word(passage, at)) || isAdverb(lower(passage, at))) return undefined;
  }
  return undefined;
}

const isLight = (sense: { lemma: string; polarity: string }) =>
  LIGHT_VERBS.has(sense.lemma) || sense.polarity === 'DENIES';
