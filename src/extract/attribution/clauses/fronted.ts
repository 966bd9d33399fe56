import type { Draft, Range } from '../text/draft';
import { cueFormsAt, lower, word, type Passage, type Unit } from '../text/passage';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { PREPOSITIONS } from '../../words/word-classes';
import { findClauseEnd } from './clause-ends';

/** What stands in front of a clause and tells nothing of where or when it is said. */
const FRONTS =
  /^(?:(?:despite|unlike|given|without|unless|although|though) |in (?:order|addition|case) |as part |due to |thanks to |because of |apart from |instead of |contrary to )/u;

/**
 * "said [despite assurances by the state, the talks had failed]", "said [as part of the plan, the group would give them money]": what
 * is said begins with its first words, and ends with its clause.
 */
export function withFronts(passage: Passage, unit: Unit, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [part, ...more] = draft.content;
    const [cue] = draft.cue;
    const open = cue && draft.speech ? behindVerb(passage, cue) : undefined;
    if (!part || !cue || more.length > 0 || open === undefined || part.from < open) return draft;
    const from = opensFront(passage, { from: open, end: part.from }) ? open : part.from;
    const whole = { from, end: clauseEnd(passage, unit, { from, end: part.end }) };
    const isOthers = drafts.some(
      (other) => other !== draft && other.cue.some((one) => one.from >= part.end && one.from < whole.end),
    );
    const content = [isOthers ? { from, end: part.end } : whole];
    return { ...draft, cue: [{ from: cue.from, end: Math.min(cue.end, from) }], content };
  });
}

/** Behind "said" and "said that", wherever the cue itself ends. */
function behindVerb(passage: Passage, { from, end }: Range): number | undefined {
  for (let at = from; at < end; at += 1) {
    const isVerb = cueFormsAt(passage, at).some(({ senses }) =>
      senses.some(({ kind, frames }) => kind === 'speech' && frames.has('clause')),
    );
    if (isVerb) return lower(passage, at + 1) === 'that' ? at + 2 : at + 1;
  }
  return undefined;
}

/** Nothing but words between the verb and what is said so far, the first of which open such a phrase. */
function opensFront(passage: Passage, { from, end }: Range): boolean {
  const between = passage.tokens.slice(from, end);
  if (between.some(({ kind }, at) => kind === 'quote' || passage.quotedBy[from + at] !== undefined))
    return false;
  return FRONTS.test(`${lower(passage, from)} ${lower(passage, from + 1)} `);
}

/** Past the comma behind a phrase that has no verb: "as part of the plan[, the group would …]". */
function clauseEnd(passage: Passage, unit: Unit, { from, end }: Range): number {
  const isPhrase = PREPOSITIONS.has(lower(passage, from)) && !holdsFiniteVerb(passage, { from, end });
  const next = lower(passage, end + 1);
  if (!isPhrase || word(passage, end) !== ',' || NO_CLAUSE.test(next) || passage.quotedBy[end]) return end;
  const last = findClauseEnd(passage, unit, end + 1);
  return last > end + 2 && holdsFiniteVerb(passage, { from: end + 1, end: last }) ? last : end;
}

const NO_CLAUSE = /^(?:who|which|whose|where|when|and|but|while|as|according|\p{L}+ing)$/u;
