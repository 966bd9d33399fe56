import type { CueVerb } from '../../../model/cues';
import { findAddressee, skipTimes } from './after-verb';
import { findClauseEnd, findClauseStart, opensAsClause } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { findFollowingSubject } from './following-subject';
import { lower, type Passage, type Unit } from '../text/passage';
import { draftOf, type Construction, type View } from '../text/view';
import { findSubject } from './subjects';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { RELATIVES } from '../../words/word-classes';

/** The speaker is not told, or stands behind "by". */
export const readImpersonal: Construction = (view, group) =>
  group.passive && !isFirstReport(view, group)
    ? (isStated(view, group) ?? isWritten(view, group) ?? isAsked(view, group) ?? reportedBy(view, group))
    : undefined;

/** "It is stated that [the talks failed]": by whom is left open, or is who was named last; "it was reported by Doe that". */
function isStated({ passage, unit, draftBefore }: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'clause', 'quote');
  const agent = lower(passage, group.end) === 'by' ? findAddressee(passage, unit, group.end + 1) : undefined;
  const that = skipTimes(passage, unit, agent?.end ?? group.end);
  if (!sense || lower(passage, that) !== 'that' || lower(passage, group.from - 1) !== 'it') return undefined;
  const content = { from: that + 1, end: findClauseEnd(passage, unit, that + 1) };
  // "Doe left. It was announced [on Monday] that": on another occasion
  const source = agent ?? (that === group.end ? draftBefore?.source : undefined);
  return draftOf('impersonal', group, sense, { source, content: [content] });
}

/** "It is said in [the statement of the ministry] that [the talks failed]", "[The talks failed], it is said in [the statement]". */
function isWritten({ passage, unit }: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'clause');
  if (!sense || lower(passage, group.end) !== 'in' || lower(passage, group.from - 1) !== 'it')
    return undefined;
  const source = findAddressee(passage, unit, group.end + 1);
  if (!source) return undefined;
  const that = lower(passage, source.end) === 'that' ? source.end : undefined;
  const comma = group.from - 2;
  const content = that
    ? { from: that + 1, end: findClauseEnd(passage, unit, that + 1) }
    : { from: findClauseStart(passage, unit, comma), end: comma };
  if (that === undefined && lower(passage, comma) !== ',') return undefined;
  return draftOf('impersonal', group, sense, { source, content: [content], sure: true });
}

/** "[The talks are over.] This is reported by the agency." and "[The plan] was praised by Doe". */
function reportedBy(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'clause', 'quote', 'object', 'agent');
  const by = sense && agentAt(passage, unit, group.end);
  if (!sense || by === undefined) return undefined;
  const agent = findFollowingSubject(passage, unit, by + 1);
  const subject = findSubject(passage, unit, group.from);
  if (!agent || !subject) return undefined;
  const of = deedIn(passage, agent);
  const source = { from: agent.from, end: of ?? agent.end };
  const stands = isThis(passage, subject);
  if (!stands && (!isTold(sense) || lower(passage, subject.from) === 'it')) return undefined;
  const content = stands ? whatThisIs(view, subject) : subject;
  const parts = content ? [content, ...judgement(view, group, by, agent), ...deed(view, of)] : [];
  return draftOf('reported-by', group, sense, { source, content: parts });
}

/** "confirmed the meeting, [which was first reported] by Example News": nothing but what it tells of. */
const isFirstReport = ({ passage }: View, { from, senses }: VerbGroup): boolean =>
  senses.some(({ lemma }) => lemma === 'report') && RELATIVES.has(lower(passage, from - 1));

const isTold = ({ frames, lemma }: CueVerb) => frames.has('object') && !DONE.test(lemma);
/** "The feast is [observed] by many", "The book was [written] by Doe": nothing is said of it. */
const DONE = /^(?:observe|write|hear|declare)$/u;

/** "dismissed as [nonsense] by Doe", "dismissed by Doe as [nonsense]". */
function judgement({ passage, unit }: View, group: VerbGroup, by: number, agent: Range): readonly Range[] {
  if (lower(passage, group.end) === 'as') return [{ from: group.end + 1, end: by }];
  const from = agent.end + 1;
  if (lower(passage, agent.end) !== 'as' || opensAsClause(passage, agent.end)) return [];
  return [{ from, end: findClauseEnd(passage, unit, from, { phrase: true }) }];
}

const deed = ({ passage, unit }: View, of: number | undefined): readonly Range[] =>
  of ? [{ from: of, end: findClauseEnd(passage, unit, of) }] : [];

/** "was accused by a trustee [of losing its way]": where that begins in the words for who says it. */
function deedIn(passage: Passage, { from, end }: Range): number | undefined {
  for (let at = from + 1; at < end - 1; at += 1)
    if (lower(passage, at) === 'of' && /^\p{Ll}{2,}ing$/u.test(lower(passage, at + 1))) return at;
  return undefined;
}

/** How far "by" may be, in tokens. */
const LONGEST_JUDGEMENT = 12;

/** The place of the "by" of "denied [by]" and of "dismissed as nonsense [by]". */
function agentAt(passage: Passage, unit: Unit, from: number): number | undefined {
  const behind = skipTimes(passage, unit, from);
  if (lower(passage, behind) === 'by') return behind;
  if (lower(passage, from) !== 'as') return undefined;
  for (let at = from + 2; at < unit.end && at - from < LONGEST_JUDGEMENT; at += 1) {
    if (lower(passage, at) === 'by') return at;
    if (/^[.,;:]$/u.test(lower(passage, at))) return undefined;
  }
  return undefined;
}

/** "This", "The information": stands for the sentence before. */
function isThis(passage: Passage, subject: Range): boolean {
  // "was criticised after [it] was announced by Doe"
  const isOpening = passage.tokens[subject.from - 1]?.sentence !== passage.tokens[subject.from]?.sentence;
  const last = lower(passage, subject.end - 1);
  const first = lower(passage, subject.from);
  return (
    (isOpening && /^(?:this|it)$/u.test(first) && subject.end - subject.from === 1) ||
    /^(?:information|news)$/u.test(last)
  );
}

/** The sentence before; at the head of a paragraph "This" is what the one before tells. */
const whatThisIs = (view: View, subject: Range): Range | undefined =>
  sentenceBefore(view) ?? (lower(view.passage, subject.from) === 'this' ? subject : undefined);

function sentenceBefore({ passage, unitBefore }: View): Range | undefined {
  if (!unitBefore) return undefined;
  return { from: unitBefore.from, end: findClauseEnd(passage, unitBefore, unitBefore.from) };
}

/** "[Doe] was asked [by Roe] whether [the talks failed]", "Doe was told that [the talks failed]". */
function isAsked({ passage, unit }: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'question', 'addressee');
  if (!sense) return undefined;
  const agent = lower(passage, group.end) === 'by' ? findAddressee(passage, unit, group.end + 1) : undefined;
  const at = skipTimes(passage, unit, agent?.end ?? group.end);
  if (!/^(?:that|whether|if|what|how|why|about)$/u.test(lower(passage, at))) return undefined;
  const from = lower(passage, at) === 'that' ? at + 1 : at;
  const content = { from, end: findClauseEnd(passage, unit, from, { embedded: unit.from === group.from }) };
  const addressee = findSubject(passage, unit, group.from);
  const draft = draftOf('asked', group, sense, { source: agent, content: [content], addressee });
  return content.end > from ? { ...draft, speech: draft.speech && agent !== undefined } : undefined;
}
