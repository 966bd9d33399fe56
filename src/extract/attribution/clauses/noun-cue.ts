import type { CueNoun, CueVerb } from '../../../model/cues';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { isOwner, lower, word, type Passage, type Unit } from '../text/passage';
import type { View } from '../text/view';
import { sharedSubject } from './speakers';
import { findSubject, nounPhraseBefore } from './subjects';
import { findVerbGroup, type VerbGroup } from '../text/verb-groups';
import { holdsFiniteVerb, isFiniteVerb } from '../text/verb-or-noun';
import { endOfSubject, opensNounContent } from './noun-content';
import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from '../../words/word-classes';

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
  /** Behind "that", and not behind "to", "for", "of", "on". */
  readonly isClause: boolean;
  /** The verb of "[made] a promise", "[denied] claims". */
  readonly light: VerbGroup | undefined;
}

/**
 * A noun of attribution with its clause, or with what is to be done:
 * "[Doe]'s claim that [the talks failed]", "warnings from [Doe] that [the talks failed]",
 * "[Doe] repeated claims that [the talks failed]", "allegations that [the talks failed]",
 * "[Doe]'s threat to [leave]", "calls by [Doe] for [calm]", "[Doe]'s denial of [any guilt]".
 */
export function readNounCue(view: View, at: number): Draft | undefined {
  const { passage } = view;
  const found = findNoun(view, at);
  if (!found) return undefined;
  const source = sourceOf(view, found);
  if (isUnattributed(view, found, source)) return undefined;
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
  if (!noun || (findVerbGroup(passage, unit, at) && !isNoun(passage, at))) return undefined;
  const agent = agentAfter(passage, unit, at, noun);
  const link = agent?.end ?? at + 1;
  const from = link + 1;
  const isClause = lower(passage, link) === 'that';
  const isTaken = found.some((draft) => draft.content.some((part) => part.from === from));
  if (isTaken || !(isClause || opensNounContent(passage, link, noun))) return undefined;
  const end = isClause ? endOfClause(passage, unit, from, at) : endOfDeed(passage, unit, from, at);
  const content = { from, end };
  if (content.end - content.from < (isClause ? 2 : 1)) return undefined;
  return { noun, at, agent, content, isClause, light: lightVerbBefore(passage, unit, at) };
}

/** "Doe's call for [calm] was ignored": up to the verb of the sentence. */
function endOfDeed(passage: Passage, unit: Unit, from: number, noun: number): number {
  const end = findClauseEnd(passage, unit, from, { embedded: true, phrase: true });
  return opensSubject(passage, unit, noun) ? endOfSubject(passage, { from, end }) : end;
}

/** In tokens. */
const LONGEST_OWNER = 5;

/** "[Doe's claim] that", "On Monday, [reports] that"; not so "Despite claims that", "Doe denied claims that". */
function opensSubject(passage: Passage, unit: Unit, noun: number): boolean {
  let from = noun;
  while (from > unit.from && !/^[,;:—–]$/u.test(word(passage, from - 1))) from -= 1;
  if (noun - from > LONGEST_OWNER || PREPOSITIONS.has(lower(passage, from))) return false;
  return !holdsFiniteVerb(passage, { from, end: noun });
}

/** Up to a comma behind its verb: "that [a first attempt, on Thursday, had failed], was". */
function endOfClause(passage: Passage, unit: Unit, from: number, noun: number): number {
  let end = findClauseEnd(passage, unit, from, { embedded: true });
  for (
    let more = 0;
    more < 2 && word(passage, end) === ',' && !holdsFiniteVerb(passage, { from, end });
    more += 1
  )
    end = findClauseEnd(passage, unit, end + 1, { embedded: true });
  return opensSubject(passage, unit, noun) ? endOfSubject(passage, { from, end }) : end;
}

/** "Doe's [call] for calm", "[Calls] by Doe for calm": no verb. */
const isNoun = (passage: Passage, at: number) =>
  isOwner(passage, at - 1) || POSSESSIVES.has(lower(passage, at - 1)) || lower(passage, at + 1) === 'by';

/** Nobody is named who says it, or a verb has told it. */
const isUnattributed = (view: View, found: Found, source: Range | undefined): boolean =>
  found.isClause
    ? !source && !PUBLIC_NOUNS.has(found.noun.lemma)
    : !source || isToldAlready(view, found, source);

/** "repeated [his] threat to leave": the verb tells it. "rejected [Roe's] threat to leave" tells of another's. */
function isToldAlready({ passage, found }: View, { at, agent }: Found, source: Range): boolean {
  const isOwn = !agent && !isOwner(passage, source.end);
  return isOwn && found.some(({ content }) => content.some((part) => part.from <= at && at < part.end));
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
function agentAfter(passage: Passage, unit: Unit, noun: number, cue: CueNoun): Range | undefined {
  const before = lower(passage, noun + 1);
  if (!/^(?:(?:\p{L}+ )?(?:from|by|of)|reports? in)$/u.test(`${lower(passage, noun)} ${before}`))
    return undefined;
  for (let end = noun + 2; end < unit.end && end - noun < 15; end += 1) {
    if (lower(passage, end) === 'that' || (before !== 'of' && opensNounContent(passage, end, cue)))
      return end > noun + 2 ? { from: noun + 2, end } : undefined;
    if (passage.tokens[end]?.kind === 'punctuation' || isFiniteVerb(passage, end)) return undefined;
  }
  return undefined;
}

/** "[Doe]'s claim", "[their] repeated claims". */
function possessorBefore(passage: Passage, unit: Unit, noun: number): Range | undefined {
  for (let at = noun - 1; at >= unit.from && noun - at < 4; at -= 1) {
    const here = lower(passage, at);
    if (isOwner(passage, at)) return nounPhraseBefore(passage, unit, at);
    if (POSSESSIVES.has(here)) return { from: at, end: at + 1 };
    // "Doe's trip [in] order to secure funds"
    if (DETERMINERS.has(here) || PREPOSITIONS.has(here) || passage.tokens[at]?.kind !== 'word')
      return undefined;
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
