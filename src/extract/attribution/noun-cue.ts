import type { CueNoun } from '../../model/cues';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from './draft';
import { lower, word, type Passage, type Unit } from './passage';
import type { Reading } from './reading';
import { findSubject, nounPhraseBefore } from './subjects';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from './verb-groups';
import { DETERMINERS, isAdverb, POSSESSIVES } from './words';

/** What somebody does with words: "[made] a promise", "[denied] claims", "[repeated] her accusation". */
const LIGHT_VERBS = new Set(
  `make issue give offer express voice raise repeat reiterate deny reject dismiss release deliver have send renew face confirm push`.split(
    ' ',
  ),
);

/**
 * A noun of attribution with its clause:
 * "[Doe]'s claim that [the talks failed]", "warnings from [Doe] that [the talks failed]",
 * "[Doe] repeated claims that [the talks failed]", "allegations that [the talks failed]".
 */
export function readNounCue(reading: Reading, at: number): Draft | undefined {
  const { passage, unit, found } = reading;
  const noun = passage.cues.nouns.get(lower(passage, at));
  if (!noun || isVerbHere(passage, unit, at)) return undefined;
  const agent = agentAfter(passage, unit, at);
  const that = agent ? agent.end : at + 1;
  if (
    lower(passage, that) !== 'that' ||
    found.some((draft) => draft.content.some((part) => part.from === that + 1))
  )
    return undefined;
  const content = { from: that + 1, end: findClauseEnd(passage, unit, that + 1, { embedded: true }) };
  if (content.end - content.from < 2) return undefined;
  const light = lightVerbBefore(passage, unit, at);
  const source =
    agent ?? possessorBefore(passage, unit, at) ?? (light && findSubject(passage, unit, light.from));
  if (!source && !isPublic(noun)) return undefined;
  return {
    rule: 'noun',
    sense: denied(light) ?? noun,
    source,
    cue: [{ from: light?.from ?? at, end: at + 1 }],
    content: [content],
    speech: noun.kind === 'speech' && (source !== undefined || found.every((draft) => !isInside(at, draft))),
    confidence: source ? 0.8 : 0.5,
  };
}

const isVerbHere = (passage: Passage, unit: Unit, at: number) =>
  findVerbGroup(passage, unit, at) !== undefined;

const isInside = (at: number, draft: Draft) => draft.content.some((part) => part.from <= at && at < part.end);

/** Said by somebody who is not named: "allegations that", and not "news that". */
const isPublic = (noun: CueNoun) => ['allegation', 'accusation', 'claim', 'report'].includes(noun.lemma);

/** "warnings [from the agency] that", "the claim [by Doe] that". */
function agentAfter(passage: Passage, unit: Unit, noun: number): Range | undefined {
  if (!/^(?:from|by|of)$/u.test(lower(passage, noun + 1))) return undefined;
  let end = noun + 2;
  while (end < unit.end && end - noun < 15 && lower(passage, end) !== 'that') {
    if (passage.tokens[end]?.kind === 'punctuation' || isFiniteVerb(passage, end)) return undefined;
    end += 1;
  }
  return lower(passage, end) === 'that' && end > noun + 2 ? { from: noun + 2, end } : undefined;
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

/** The verb of "[made] a solemn promise". */
function lightVerbBefore(passage: Passage, unit: Unit, noun: number): VerbGroup | undefined {
  for (let at = noun - 1; at > unit.from && noun - at < 5; at -= 1) {
    const group = findVerbGroup(passage, unit, at);
    if (group)
      return group.senses.some((sense) => LIGHT_VERBS.has(sense.lemma) || sense.polarity === 'DENIES')
        ? group
        : undefined;
    if (/^[,;:]$/u.test(word(passage, at)) || isAdverb(lower(passage, at))) return undefined;
  }
  return undefined;
}

const denied = (light: VerbGroup | undefined) => light?.senses.find((sense) => sense.polarity === 'DENIES');
