/** Who is told and who acts, where "told", "heard" and the words of courts seem to make somebody speak. */
import type { WordsOf } from './join-drafts';
import type { Draft } from './text/draft';

interface Setting {
  readonly wordsOf: WordsOf;
}

/** "a tribunal", "the court in Roeville", "magistrates at Roe House". */
const COURT =
  /\b(?:court|jury|jurors|magistrates|tribunal|inquest|inquiry|hearing|panel|committee|parliament)(?: (?:in|at) \p{L}+(?: \p{L}+)?)?$/u;
const HEARS = /\b(?:heard|hears|(?:is|are|was|were|been) (?:\p{L}+ )?told)$/u;

/** "[The court] was told that it was late", "It was late, [a court] has heard"; "It was late, [murder trial] told" of a headline. */
export function isOfCourt(draft: Draft, setting: Setting): boolean {
  const { wordsOf } = setting;
  const hearer = draft.addressee ?? draft.source;
  if (!hearer) return false;
  if (isToldThere(draft, setting)) return true;
  return HEARS.test(draft.cue.map(wordsOf).join(' ')) && COURT.test(wordsOf(hearer));
}

/** "It was late, the MPs [told]": with nobody behind it who is told. */
const isToldThere = ({ cue: [verb], content, source }: Draft, { wordsOf }: Setting): boolean =>
  verb !== undefined &&
  wordsOf(verb) === 'told' &&
  /^\.?$/u.test(wordsOf({ from: verb.end, end: verb.end + 1 })) &&
  [...content, source ?? verb].every(({ end }) => end <= verb.end);

/** Nobody is named who says it. */
export const heardBy = (draft: Draft): Draft => ({
  ...draft,
  source: undefined,
  addressee: draft.addressee ?? draft.source,
  speech: true,
});

/** "They were held and [told] that they would be fined": it was told them. */
export function isToldThem({ cue: [verb], addressee }: Draft, { wordsOf }: Setting): boolean {
  if (!verb || addressee || wordsOf(verb) !== 'told') return false;
  const next = wordsOf({ from: verb.end, end: verb.end + 1 });
  return (
    /^(?:that|he|she|they|it|there|to)$/u.test(next) &&
    PASSIVE.test(wordsOf({ from: Math.max(0, verb.from - FAR), end: verb.from }))
  );
}

/** In tokens: how far back it may be told what was done to them. */
const FAR = 12;
const PASSIVE =
  /\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?(?:\p{L}+e[dn]|shown|sent|held|brought)\b[^.;:]*\band$/u;

/** "Jane Roe, [prosecuting], said": what she does there. */
export const isInCourt = ({ cue: [verb] }: Draft, { wordsOf }: Setting): boolean =>
  verb !== undefined &&
  /^, (?:defending|prosecuting) ?,$/u.test(wordsOf({ from: verb.from - 1, end: verb.end + 1 }));
