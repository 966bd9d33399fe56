import type { CueVerb } from '../../model/cues';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from './draft';
import { lower, word, type Passage } from './passage';
import { draftOf, type Reading } from './reading';
import { findSpeaker } from './speakers';
import { senseFor, type VerbGroup } from './verb-groups';
import { isAdverb, PREPOSITIONS, RELATIVES } from './words';

/** What is said or wanted as an infinitive: "Doe vowed to [fight on]", "Doe urged [the agency to wait]". */
export function readInfinitive(reading: Reading, group: VerbGroup): Draft | undefined {
  const { passage, unit } = reading;
  if (group.passive) return undefined;
  const own =
    lower(passage, group.end) === 'to' ||
    (lower(passage, group.end) === 'not' && lower(passage, group.end + 1) === 'to');
  const sense = own ? senseFor(group, 'infinitive') : personSense(passage, group);
  if (!sense) return undefined;
  const from = own && lower(passage, group.end) === 'to' ? group.end + 1 : group.end;
  const end = findClauseEnd(passage, unit, from);
  if (end <= from) return undefined;
  return draftOf('infinitive', group, sense, {
    source: findSpeaker(reading, group),
    content: [{ from, end }],
  });
}

/** "urged [the agency] to": an infinitive follows the person. */
function personSense(passage: Passage, group: VerbGroup): CueVerb | undefined {
  const sense = senseFor(group, 'person-infinitive');
  if (!sense || PREPOSITIONS.has(lower(passage, group.end))) return undefined;
  for (let at = group.end + 1; at < group.end + 14; at += 1) {
    if (/^[,.;:]$/u.test(word(passage, at))) return undefined;
    if (lower(passage, at) === 'to') return sense;
  }
  return undefined;
}

/** What is said as a thing: "Doe denied [the reports]", "Doe called it [a disaster]", "Doe accused [Roe of lying]". */
export function readObject(reading: Reading, group: VerbGroup): Draft | undefined {
  const { passage, unit } = reading;
  const sense = senseFor(group, 'object');
  if (!sense || group.passive || !opensObject(passage, group.end)) return undefined;
  const source = findSpeaker(reading, group);
  if (!source) return undefined;
  const end = findClauseEnd(passage, unit, group.end, { phrase: true });
  const content: Range = { from: group.end, end };
  return end > group.end ? draftOf('object', group, sense, { source, content: [content] }) : undefined;
}

function opensObject(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'punctuation' || token.kind === 'symbol') return false;
  if (isAdverb(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  return !/^(?:that|to|and|or|but|not)$/u.test(token.lower) && !RELATIVES.has(token.lower);
}
