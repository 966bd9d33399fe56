import type { NameKind, ReadName } from '../../model/reading';
import { firstAfter } from '../../util/first-after';
import type { Token } from '../tokens/token';

/** A name that the encoder marks, as a run of tokens. */
export interface EncodedName {
  readonly from: number;
  readonly to: number;
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

/** The names of the encoder that are whole tokens, in order of position: "[Doe]'s", "[U.S.]", and not the state in "Ruritanian-led". */
export function alignNames(tokens: readonly Token[], names: readonly ReadName[]): EncodedName[] {
  return names.flatMap(({ start, end, kind, confidence }) => {
    const from = firstAfter(tokens, start - 1);
    const to = firstAfter(tokens, end - 1);
    const isWhole = from < to && tokens[from]?.start === start && endsToken(tokens[to - 1], end);
    return NAMES.has(kind) && isWhole
      ? bySentence(tokens, from, to).map((run) => ({ ...run, kind, confidence }))
      : [];
  });
}

/** "By [Jane Doe]" and "[Roe] was fined" in the next line: a name ends where its line does. */
function bySentence(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Pick<EncodedName, 'from' | 'to'>[] {
  const next = tokens.slice(from, to).findIndex(({ sentence }) => sentence !== tokens[from]?.sentence);
  if (next < 0) return [{ from, to }];
  return [{ from, to: from + next }, ...bySentence(tokens, from + next, to)];
}

/** The encoder's words have no stop at their end: "[U.S]." */
function endsToken(token: Token | undefined, end: number): boolean {
  return token !== undefined && /^\.?$/u.test(token.text.slice(end - token.start));
}
