import type { NameKind, ReadName } from '../../model/reading';
import { firstAfter } from '../../util/first-after';
import type { Run } from '../tokens/run';
import type { Token, TokenizedText } from '../tokens/token';
import { hasCapital, isPlainWord } from '../tokens/word-forms';

/** A name that the encoder marks, as a run of tokens. */
export interface EncodedName extends Run {
  readonly kind: NameKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Of a name that is cut the encoder knows less what the rest is. */
const OF_REST = 0.3;

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
 * A name ends where its line or its sentence does: "By [Jane Doe]" and "[Roe] was fined" in the next, "met [Roe]. [Doe] left".
 */
export function alignNames(
  { tokens }: Pick<TokenizedText, 'tokens'>,
  names: readonly ReadName[],
): EncodedName[] {
  const endsSentence = (to: number) =>
    tokens[to - 1]?.sentence !== tokens[to]?.sentence && !isShortForm(tokens, to - 1);
  const isLineEnd = (to: number) => endsSentence(to) || isStop(tokens, to) || isQuoted(tokens, to);
  return names
    .filter(({ kind }) => NAMES.has(kind))
    .flatMap(({ start, end, kind, confidence }) =>
      runsIn(firstAfter(tokens, start - 1), firstAfter(tokens, end - 1), isLineEnd)
        .filter(({ from, to }, _, { length }) => length === 1 || tokens.slice(from, to).some(hasCapital))
        .filter(({ from }) => tokens[from]?.start === start || isLineEnd(from))
        .filter(({ to }) => endsToken(tokens[to - 1], end) || isLineEnd(to))
        .map((run, at) => ({
          ...withSort(tokens, run),
          kind,
          confidence: at > 0 ? confidence * OF_REST : confidence,
        })),
    );
}

/** "the [Roe cosmodrome]": a site is called with its sort. */
function withSort(tokens: readonly Token[], { from, to }: Run): Run {
  const isSite = /^(?:cosmodrome|spaceport|airfield)$/u.test(tokens[to]?.text ?? '');
  return { from, to: isSite && tokens[from - 1]?.text === 'the' ? to + 1 : to };
}

/** The stop that ends a sentence is nobody's name. */
const isStop = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '.' && tokens[at].sentence !== tokens[at + 1]?.sentence && !isShortForm(tokens, at);

/** "U . S .", "Jane B . Doe": a stop that is set apart behind a letter ends no sentence. */
const isShortForm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '');

/** "[Doe] that “the [Sea of Ruritania]": where a quotation begins behind a common word, another name begins. */
function isQuoted(tokens: readonly Token[], to: number): boolean {
  const [before, mark] = [tokens[to - 2], tokens[to - 1]];
  return mark?.kind === 'quote' && isPlainWord(before);
}

/** Tokens `from` to `to` by their lines. */
function runsIn(from: number, to: number, isLineEnd: (to: number) => boolean): readonly Run[] {
  const cuts = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at + 1).filter(
    (at) => at === to || isLineEnd(at),
  );
  return cuts.map((cut, at) => ({ from: cuts[at - 1] ?? from, to: cut }));
}

/** The encoder's words have no stop at their end: "[U.S]." */
function endsToken(token: Token | undefined, end: number): boolean {
  return token !== undefined && /^(?:\.\p{Lu}{0,3})?$/u.test(token.text.slice(end - token.start));
}
