import { findAddressee, skipTimes } from './after-verb';
import { findClauseEnd } from './clause-ends';
import type { Draft } from '../text/draft';
import { findSpeaker } from './speakers';
import { lower, word, type Passage, type Unit } from '../text/passage';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { draftOf, type View } from '../text/view';

/** In tokens: how far behind the verb the comma may be. */
const FARTHEST = 10;

/** What follows a clause with "as": "As Doe told Example News, [the valve was open]". */
export function readAsTold(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'clause', 'addressee');
  if (!sense || group.shape !== 'finite' || group.passive || lower(passage, unit.from) !== 'as')
    return undefined;
  const source = findSpeaker(view, group);
  if (source?.from !== unit.from + 1) return undefined;
  const told = /^(?:told|tells)$/u.test(lower(passage, group.at))
    ? findAddressee(passage, unit, group.end)
    : undefined;
  const comma = commaBehind(passage, unit, told?.end ?? group.end);
  if (comma === undefined) return undefined;
  const content = { from: comma + 1, end: findClauseEnd(passage, unit, comma + 1) };
  return draftOf('clause', group, sense, { source, content: [content], addressee: told, sure: true });
}

/** Behind nothing but when, where and to whom: "explained[, ]", "explained to Example News on Monday[, ]"; not "said goodbye,". */
function commaBehind(passage: Passage, unit: Unit, from: number): number | undefined {
  let at = skipTimes(passage, unit, from);
  // "As Doe joked with Roe, dinner grew cold"
  if (/^(?:to|in|on|at)$/u.test(lower(passage, at)))
    while (at < unit.end && at - from < FARTHEST && word(passage, at) !== ',') at += 1;
  return word(passage, at) === ',' && at + 3 < unit.end ? at : undefined;
}
