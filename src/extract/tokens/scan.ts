import type { Span } from '../../model/span';
import { ENDINGS_ONLY } from '../words/domain-endings';
import { isAbbreviation } from './abbreviations';
import type { TokenKind } from './token';

export interface ScannedToken extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

interface Pattern {
  readonly kind: TokenKind;
  readonly regex: RegExp;
}

/** A word longer than this is cut: text without a space stays cheap to read. */
const LONGEST = 200;
const INSIDE = String.raw`[\p{L}\p{M}\p{N}]`;
const REST_OF_WORD = String.raw`(?:${INSIDE}|['’](?=\p{L})(?!(?:s|ll|re|ve|d|m)(?!${INSIDE}))|[-‐‑](?=${INSIDE})|(?<=\p{L}-\p{N}{1,3})\.(?=\p{N})){0,${LONGEST}}`;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\uD800-\uDBFF]/u;

/** Tried in order at a letter or digit; the last ones take any word and any number. */
const WORDS: readonly Pattern[] = [
  // https://example.org/page, press@example.org, www.example.org
  { kind: 'symbol', regex: /(?:https?:\/\/|www\.)[^\s"“”«»<>]{1,2000}/uy },
  { kind: 'symbol', regex: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/uy },
  // U.S., A.V., e.g., U.S.-led
  { kind: 'word', regex: new RegExp(String.raw`(?:\p{L}\.){2,8}(?:-\p{L}${REST_OF_WORD})?`, 'uy') },
  // D-N.Y., a member's party and state
  { kind: 'word', regex: /\p{Lu}-(?:\p{Lu}\.){2,4}/uy },
  // an outlet named by its address: Example.com
  {
    kind: 'word',
    regex: new RegExp(
      String.raw`\p{L}[\p{L}\p{N}-]{1,60}\.(?:com|org|net|co|uk|eu|${ENDINGS_ONLY})(?![\p{L}\p{N}])`,
      'iuy',
    ),
  },
  // one of a country: Example.am
  { kind: 'word', regex: /\p{Lu}\p{Ll}[\p{L}\p{N}-]{1,60}\.\p{Ll}{2}(?![\p{L}\p{N}])/uy },
  // a share as exchanges list it: CORB.I
  { kind: 'word', regex: new RegExp(String.raw`\p{Lu}{2,6}\.\p{Lu}{1,3}(?![\p{L}\p{N}.])`, 'uy') },
  // the initial of "J. Doe", and not what ends "She wrote it on X."
  {
    kind: 'word',
    regex:
      /(?!(?<=\b(?:on|via)\s)X)\p{Lu}\.(?=\s\p{Lu})(?!\s(?:Mr|Mrs|Ms|Sir|Dame|Dr|Lord|Lady|The|He|She|It|In|But|And|We|They|At|On|For|A)\b)/uy,
  },
  // N4.2bn, Rs1,250: an amount right behind the letters of its currency
  {
    kind: 'number',
    regex: new RegExp(String.raw`\p{Lu}\p{L}{0,2}\p{N}{1,6}(?:[.,]\p{N}{1,6}){1,6}${INSIDE}{0,9}`, 'uy'),
  },
  { kind: 'word', regex: new RegExp(String.raw`[\p{L}\p{M}]${REST_OF_WORD}`, 'uy') },
  // 1,250.5  05:15  13th  20-second  1950-1953
  {
    kind: 'number',
    regex: new RegExp(
      String.raw`\p{N}(?:${INSIDE}|[.,:](?=\p{N})|[-‐‑–](?=\p{N}|\p{L})){0,${LONGEST}}`,
      'uy',
    ),
  },
];

/** Tried in order at any other character; the last one takes whatever it is. */
const MARKS: readonly Pattern[] = [
  // 's of "Jane's", 'll of "she'll"
  {
    kind: 'word',
    regex: new RegExp(String.raw`(?<=${INSIDE})['’](?:s|ll|re|ve|d|m)(?!${INSIDE})`, 'iuy'),
  },
  // "Jane ’s house", as corpora and scans have it
  { kind: 'word', regex: /(?<=\p{L}\s)['’]s(?=\s)/uy },
  { kind: 'quote', regex: /''|``|["“”„‟«»‹›‘’‚‛'`´＂]/uy },
  { kind: 'punctuation', regex: /\.{2,8}|[-–—]{2,8}|\p{P}/uy },
  { kind: 'symbol', regex: /[^]/uy },
];

/** The tokens of `span`, in order; together they cover every character of it that is not white space. */
export function scan(text: string, span: Span): ScannedToken[] {
  const found: ScannedToken[] = [];
  const space = /\s*/uy;
  for (let at = span.start; at < span.end; ) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    if (at >= span.end) break;
    const token = scanOne(text, at, span.end);
    found.push(token);
    at = token.end;
  }
  return found;
}

function scanOne(text: string, start: number, limit: number): ScannedToken {
  const { kind, end } = firstMatch(text, start);
  const stop = Math.min(end, limit);
  if (kind !== 'word' || text[stop] !== '.' || stop >= limit)
    return { start, end: stop, kind, text: text.slice(start, stop) };
  const withPeriod = takesPeriod(text, start, stop) ? stop + 1 : stop;
  return { start, end: withPeriod, kind, text: text.slice(start, withPeriod) };
}

function firstMatch(text: string, start: number): { kind: TokenKind; end: number } {
  for (const { kind, regex } of WORD_CHARACTER.test(text.charAt(start)) ? WORDS : MARKS) {
    regex.lastIndex = start;
    if (regex.test(text)) return { kind, end: trimAddress(text, kind, start, regex.lastIndex) };
  }
  const character = text.codePointAt(start) ?? 0;
  return { kind: 'symbol', end: start + (character > 0xffff ? 2 : 1) };
}

/** An address does not hold the punctuation of the sentence around it: "see https://example.org/a." */
function trimAddress(text: string, kind: TokenKind, start: number, end: number): number {
  if (kind !== 'symbol') return end;
  let trimmed = end;
  while (trimmed > start + 1 && /[.,;:!?)\]'’]/u.test(text.charAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

/** "Mr. Doe", and "No. 5" where a number follows. */
function takesPeriod(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return isAbbreviation(word) || (/^no$/iu.test(word) && /^\.\s?\p{N}/u.test(text.slice(end, end + 3)));
}
