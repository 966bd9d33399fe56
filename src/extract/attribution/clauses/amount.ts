import { findClauseEnd } from './clause-ends';
import type { Draft } from '../text/draft';
import { findSpeaker } from './speakers';
import { lower, word, type Passage, type Unit } from '../text/passage';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { draftOf, type View } from '../text/view';

/** In tokens: how far behind the verb the amount may begin. */
const FARTHEST = 16;
const ABOUT =
  /^(?:about|around|between|nearly|almost|roughly|approximately|some|over|under|more|less|fewer|at|up|no|one|two|three|four|five|six|seven|eight|nine|ten|half|zero|\p{Sc}.*|\p{L}{0,3}\p{Sc}\d.*|\p{L}{2,4}\d[\d.,]*\p{L}*)$/u;

/** How much somebody thinks it is: "The insurer puts [the damage at 40 million euros]", "…, putting [it at 37]". */
export function readAmount(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'amount');
  if (!sense || group.passive || !givesAmount(passage, unit, group.end)) return undefined;
  const source = findSpeaker(view, group);
  const end = findClauseEnd(passage, unit, group.end, { phrase: true });
  if (!source || end <= group.end + 2) return undefined;
  return draftOf('object', group, sense, { source, content: [{ from: group.end, end }] });
}

/** "the damage [at 40] million", "the toll [at about] forty"; not so "put the box down at the door". */
function givesAmount(passage: Passage, unit: Unit, from: number): boolean {
  for (let at = from + 1; at < unit.end - 1 && at - from < FARTHEST; at += 1) {
    if (/^[,.;:]$/u.test(word(passage, at))) return false;
    if (lower(passage, at) !== 'at') continue;
    return passage.tokens[at + 1]?.kind === 'number' || ABOUT.test(lower(passage, at + 1));
  }
  return false;
}
