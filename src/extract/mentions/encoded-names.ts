import type { NameKind, ReadName } from '../../model/reading';
import { firstAfter } from '../../util/first-after';
import type { Token } from '../tokens/token';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** A name that the encoder marks, as a run of tokens. */
export interface EncodedName extends Run {
  readonly kind: NameKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Dates and amounts are no names. */
const NAMES: ReadonlySet<NameKind> = new Set([
  'PERSON',
  'ORGANISATION',
  'PLACE',
  'PEOPLE',
  'PRODUCT',
  'OTHER',
]);

/**
 * The names of the encoder that are whole tokens, in order of position: "[Doe]'s", "[U.S.]", and not the state in "Ruritanian-led".
 * A name ends where its line does: "By [Jane Doe]" and "[Roe] was fined" in the next.
 */
export function alignNames(tokens: readonly Token[], names: readonly ReadName[]): EncodedName[] {
  return names
    .filter(({ kind }) => NAMES.has(kind))
    .flatMap(({ start, end, kind, confidence }) =>
      runsIn(tokens, firstAfter(tokens, start - 1), firstAfter(tokens, end - 1))
        .filter(({ from, to }, _, { length }) => length === 1 || hasCapital(tokens.slice(from, to)))
        .filter(({ from, to }) => startsAt(tokens, from, start) && endsAt(tokens, to, end))
        .map((run) => ({ ...run, kind, confidence })),
    );
}

/** Tokens `from` to `to` by their sentences, which never cross a line. */
function runsIn(tokens: readonly Token[], from: number, to: number): readonly Run[] {
  if (from >= to) return [];
  const next = tokens.slice(from, to).findIndex(({ sentence }) => sentence !== tokens[from]?.sentence);
  return next < 0 ? [{ from, to }] : [{ from, to: from + next }, ...runsIn(tokens, from + next, to)];
}

/** Where the name begins, or its line does. */
function startsAt(tokens: readonly Token[], from: number, start: number): boolean {
  return tokens[from]?.start === start || tokens[from]?.sentence !== tokens[from - 1]?.sentence;
}

/** Where the name ends, or its line does; the encoder's words have no stop at their end: "[U.S]." */
function endsAt(tokens: readonly Token[], to: number, end: number): boolean {
  const last = tokens[to - 1];
  if (!last) return false;
  return /^\.?$/u.test(last.text.slice(end - last.start)) || tokens[to]?.sentence !== last.sentence;
}

const hasCapital = (tokens: readonly Token[]) => tokens.some(({ text }) => /^\p{Lu}/u.test(text));
