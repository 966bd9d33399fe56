import type { Block } from '../../../model/article';
import type { CueForm, Cues } from '../../../model/cues';
import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { Sentence, Token, TokenizedText } from '../../tokens/token';
import type { Range } from './draft';
import { splitGluedCues } from './glued-cues';
import { findQuotations, withMarks, type Quotation } from '../quotations/quotations';
import { hasCapital } from '../../tokens/word-forms';

/** The word lists that attribution goes by. */
export type AttributionLexicon = Pick<
  Lexicon,
  'cues' | 'offices' | 'honorifics' | 'collectives' | 'organisationWords' | 'outlets' | 'givenNames'
>;

/** A stretch of a passage's tokens that is read as one sentence. A quotation of several sentences stays in one piece. */
export interface Unit {
  readonly from: number;
  /** Exclusive; the final period is the last token. */
  readonly end: number;
}

/** One paragraph prepared for reading. Places (`at`, `from`, `end`) are places in `tokens`. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
  /** For each token the quotation that it is part of, marks included. */
  readonly quotedBy: readonly (Quotation | undefined)[];
  readonly lexicon: AttributionLexicon;
  /** Those of the lexicon. */
  readonly cues: Cues;
  readonly kind: Block['kind'];
}

/** Prepares the blocks of a text for reading, in order of position. */
export function toPassages(text: string, tokenized: TokenizedText, lexicon: AttributionLexicon): Passage[] {
  return groupByBlock(tokenized.sentences).map((sentences) => toPassage(text, tokenized, sentences, lexicon));
}

function groupByBlock(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.block === sentence.block) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function toPassage(
  text: string,
  tokenized: TokenizedText,
  sentences: readonly Sentence[],
  lexicon: AttributionLexicon,
): Passage {
  const base = sentences[0]?.firstToken ?? 0;
  const whole = tokenized.tokens.slice(base, sentences[sentences.length - 1]?.endToken);
  const tokens = splitGluedCues(whole, lexicon.cues);
  const quotations = findQuotations(tokens, lexicon.cues);
  const quotedBy = coverage(tokens.length, quotations);
  const kind = sentences[0]?.kind ?? 'paragraph';
  const units = toUnits(tokens, quotedBy);
  return { text, tokens, units, quotations, quotedBy, lexicon, cues: lexicon.cues, kind };
}

function coverage(length: number, quotations: readonly Quotation[]): (Quotation | undefined)[] {
  const quotedBy = new Array<Quotation | undefined>(length).fill(undefined);
  for (const quotation of quotations) {
    const { from, end } = withMarks(quotation);
    quotedBy.fill(quotation, from, end);
  }
  return quotedBy;
}

/** In tokens: more than that is no sentence, and is read in parts. */
const LONGEST_UNIT = 600;

/** Sentences, joined where a quotation goes on from one to the next. */
function toUnits(tokens: readonly Token[], quotedBy: readonly (Quotation | undefined)[]): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const goesOn = quotedBy[at] !== undefined && quotedBy[at] === quotedBy[at - 1];
    const sameSentence = goesOn || tokens[at]?.sentence === tokens[at - 1]?.sentence;
    if (at < tokens.length && sameSentence && at - from < LONGEST_UNIT) continue;
    units.push({ from, end: at });
    from = at;
  }
  return units;
}

export const isHeadline = ({ kind }: Pick<Passage, 'kind'>): boolean =>
  /^(?:sub)?head(?:line|ing)$/u.test(kind);

export function lower(passage: Passage, at: number): string {
  return passage.tokens[at]?.lower ?? '';
}

/** The words of a range, in small letters. */
export const wordsOf = ({ tokens }: Passage, { from, end }: Range): string =>
  tokens
    .slice(from, end)
    .map((token) => token.lower)
    .join(' ');

export function word(passage: Passage, at: number): string {
  return passage.tokens[at]?.text ?? '';
}

/** The mark of an owner: "Doe[’s]", "officers[’]". */
export const isOwner = (passage: Passage, at: number): boolean => /^['’]s?$/u.test(lower(passage, at));

/** The verbs of attribution that token `at` is a form of, those with particles where they follow it: "called [for]". */
export function cueFormsAt(passage: Passage, at: number): readonly CueForm[] {
  const forms = passage.cues.verbs.get(lower(passage, at));
  return forms?.filter(({ particles }) => particles.every(isAfter(passage, at))) ?? NONE;
}

const NONE: readonly CueForm[] = [];

const isAfter = (passage: Passage, at: number) => (particle: string, step: number) =>
  lower(passage, at + 1 + step) === particle;

export function isCapital(passage: Passage, at: number): boolean {
  return hasCapital(passage.tokens[at]);
}

/** The characters from token `from` up to but not including token `end`. */
export function spanOf(passage: Passage, from: number, end: number): Span {
  return { start: passage.tokens[from]?.start ?? 0, end: passage.tokens[end - 1]?.end ?? 0 };
}

/** The tokens that share a character with `span`: the other way round than `spanOf`; undefined where there is none. */
export function rangeOf({ tokens }: Passage, { start, end }: Span): Range | undefined {
  const last = firstAfter(tokens, start) - 1;
  const range = {
    from: (tokens[last]?.end ?? 0) > start ? last : last + 1,
    end: firstAfter(tokens, end - 1),
  };
  return range.from < range.end ? range : undefined;
}

/** Words that are said as a whole: a sentence or a long part of one, not two or three words in marks. */
export function isSpeech(passage: Passage, quotation: Quotation): boolean {
  return wordCount(passage, quotation) >= 6 || looksWhole(passage, quotation);
}

export function wordCount(passage: Passage, quotation: Quotation): number {
  let count = 0;
  const end = Math.min(quotation.end, quotation.first + 100);
  for (let at = quotation.first; at < end; at += 1) {
    const kind = passage.tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') count += 1;
  }
  return count;
}

/** “There is time.”: begins with a capital and ends like a sentence or before a cue. */
export function looksWhole(passage: Passage, quotation: Quotation): boolean {
  const startsBig = /^[\p{Lu}\p{N}[(…]/u.test(word(passage, quotation.first));
  return startsBig && /^(?:[.,!?…]|\.{2,}|--?|—)$/u.test(word(passage, quotation.end - 1));
}
