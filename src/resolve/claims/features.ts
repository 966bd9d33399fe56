import type { Lists } from '../lists';
import { lexiconKey } from '../../model/lexicon';
import { memoize } from '../../util/memoize';
import { lazily } from '../../util/lazily';
import { once } from '../../util/once';
import { readDates, type DatePart } from './text/dates';
import { FUNCTION_WORDS } from './text/function-words';
import { isNegator, opensClause } from './text/negation';
import { joinPhrasal } from './text/phrasal-verbs';
import { readNumbers, type ReadNumber } from './text/numbers';
import { meaningOf } from './text/synonyms';

/** What is compared of a text, beside its vector. */
export interface Features {
  /** All words, in small letters. */
  readonly words: readonly string[];
  /** Stems of the words that carry meaning, each with whether its clause is negated. */
  readonly stems: ReadonlyMap<string, boolean>;
  /** Those of the stems that stand in names alone: "Ammunition" of "the Department of Ammunition"; none in a headline of capitals. */
  readonly named: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly dates: ReadonlyMap<DatePart, ReadonlySet<string>>;
  /** Folded names; a state by its code, whether by name, capital, adjective or people. */
  readonly names: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** Stems of what is negated itself, beside what else its clause says: "safe" of "unsafe", "touched" of "never touched them". */
  readonly negatedWords: ReadonlySet<string>;
}

interface Token {
  readonly text: string;
  readonly word: string;
  readonly clause: number;
  readonly opensSentence: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|\d[\d.,]*\d|\d|[.,;:!?—–()"“”]/gu;

/**
 * Reads a text as English; of any other text it reads what it can. Most texts are compared by their stems alone: the rest is
 * worked out when somebody asks.
 */
export function readFeatures(text: string, lists: Lists): Features {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const numbers = readNumbers(words);
  const negators = words.map((_, at) => isNegator(words, at));
  const negated = negatedClauses(tokens, negators);
  const stems = new Map<string, boolean>();
  const meant: Meant[] = [];
  joinPhrasal(tokens).forEach((word, at) => {
    if (word === undefined || negators[at] || isInNumber(at, numbers)) return;
    const { meanings, isNegative } = readWord(word);
    for (const meaning of meanings) {
      stems.set(meaning, negated.has((tokens[at] as Token).clause) !== isNegative);
      meant.push({ meaning, at, isNegative });
    }
  });
  const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const read = once(() => readDates({ words, numbers, isCapital }));
  const rest = lazily({
    named: () => namedAlone(meant, tokens, lists),
    numbers: () => valuesOf(numbers.filter((number) => !read().taken.has(number))),
    dates: () => grouped(read().dates),
    names: () => namesIn(tokens, lists),
    negatedWords: () => negatedIn(negators, tokens, meant),
  });
  return Object.assign(rest, { words, stems, isNegated: negated.size > 0 });
}

/** A stem with the place of its word. */
interface Meant {
  readonly meaning: string;
  readonly at: number;
  /** "Unsafe" means "safe", negated. */
  readonly isNegative: boolean;
}

/** The stems that stand nowhere but in names; where all do, none. */
function namedAlone(meant: readonly Meant[], tokens: readonly Token[], lists: Lists): ReadonlySet<string> {
  const told = new Set(meant.filter(({ at }) => !isInName(tokens, at, lists)).map(({ meaning }) => meaning));
  const others = told.size === 0 ? [] : meant.filter(({ meaning }) => !told.has(meaning));
  return new Set(others.map(({ meaning }) => meaning));
}

/** Each once, in order. */
function valuesOf(numbers: readonly ReadNumber[]): readonly number[] {
  return [...new Set(numbers.map(({ value }) => value))].sort((a, b) => a - b);
}

/** What the parts of a word mean that carry meaning, and whether it says so with "un". */
const readWord = memoize((word: string) => {
  if (!carriesMeaning(word)) return { meanings: [], isNegative: false };
  const bare = word.replace(/['’]s?$/u, '');
  const base = bare.startsWith('un') && bare.length > 5 ? NEGATIVE_PREFIX.exec(bare)?.[1] : undefined;
  const parts = (base ?? bare).split('-').filter(carriesMeaning);
  return { meanings: parts.map(meaningOf), isNegative: Boolean(base) };
});

/** A word with a capital; at the beginning of a sentence one for a state, or one before another with a capital. */
function isInName(tokens: readonly Token[], at: number, { states }: Lists): boolean {
  const { text, opensSentence } = tokens[at] as Token;
  const hasCapital = (word = '') => /^\p{Lu}/u.test(word);
  if (!hasCapital(text)) return false;
  return (
    !opensSentence || hasCapital(tokens[at + 1]?.text) || states.has(lexiconKey(text.replace(/['’]s?$/u, '')))
  );
}

/** Adjectives alone: "unite", "under" and "until" negate nothing. */
const NEGATIVE_PREFIX =
  /^un((?:safe|fair|true|ready|likely|able|lawful|necessary|acceptable|available|changed|wanted|willing|clear|certain|known|successful)(?:ly)?)$/u;

/** No sentence ends behind "Mr.". */
const ABBREVIATED = /^(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|\p{Lu})$/u;

function tokensOf(text: string): readonly Token[] {
  let clause = 0;
  let opensSentence = true;
  const tokens: Token[] = [];
  for (const [match] of text.normalize('NFKC').matchAll(TOKEN)) {
    if (/^\P{L}$/u.test(match) && !/\d/u.test(match)) {
      if (match === '.' && ABBREVIATED.test(tokens.at(-1)?.text ?? '')) continue;
      clause += 1;
      opensSentence ||= /[.!?]/u.test(match);
      continue;
    }
    const word = match.toLowerCase();
    if (opensClause(word)) clause += 1;
    tokens.push({ text: match, word, clause, opensSentence });
    opensSentence = false;
  }
  return tokens;
}

/** Clauses with an odd number of words that negate. */
function negatedClauses(tokens: readonly Token[], negators: readonly boolean[]): ReadonlySet<number> {
  const negated = new Set<number>();
  tokens.forEach(({ clause }, at) => {
    if (!negators[at]) return;
    if (!negated.delete(clause)) negated.add(clause);
  });
  return negated;
}

/** Of each word that negates, the next that carry meaning in its clause; all before it where it is the last: "is untrue". */
function negatedIn(
  negators: readonly boolean[],
  tokens: readonly Token[],
  meant: readonly Meant[],
): ReadonlySet<string> {
  const found = tokens.flatMap(({ clause, word }, place) => {
    if (!negators[place]) return [];
    const near = meant.filter(({ at }) => tokens[at]?.clause === clause);
    const behind = near.filter(({ at }) => at > place).slice(0, WORDS_NEGATED);
    return behind.length === 0 || word === 'out' ? near : behind;
  });
  return new Set([...found, ...meant.filter(({ isNegative }) => isNegative)].map(({ meaning }) => meaning));
}

/** "Did not want to pay", "has no further plans". */
const WORDS_NEGATED = 2;

function carriesMeaning(word: string): boolean {
  return /\p{L}/u.test(word) && word.length > 1 && !FUNCTION_WORDS.has(word) && !/n['’]t$/u.test(word);
}

function isInNumber(at: number, numbers: readonly ReadNumber[]): boolean {
  return numbers.some(({ from, to }) => from <= at && at <= to);
}

function grouped(dates: readonly { readonly part: DatePart; readonly value: string }[]) {
  const parts = new Map<DatePart, Set<string>>();
  for (const { part, value } of dates) parts.set(part, (parts.get(part) ?? new Set()).add(value));
  return parts;
}

/** Words with a capital that a sentence does not begin with, and words for states wherever they stand. */
function namesIn(tokens: readonly Token[], { states }: Lists): ReadonlySet<string> {
  const names = new Set<string>();
  const stateOf = (words: string) => states.get(lexiconKey(words))?.[0]?.code;
  for (let at = 0; at < tokens.length; at++) {
    const { text, word, opensSentence } = tokens[at] as Token;
    if (!/^\p{Lu}/u.test(text)) continue;
    const bare = text.replace(/['’]s?$/u, '');
    const two = `${bare} ${(tokens[at + 1]?.text ?? '').replace(/['’]s?$/u, '')}`;
    const state = stateOf(two) ?? stateOf(bare);
    if (state !== undefined) {
      names.add(state);
      if (stateOf(two) !== undefined) at += 1;
    } else if (!opensSentence && carriesMeaning(word) && !isCalendarWord(word)) {
      names.add(lexiconKey(bare).slice(0, LETTERS_OF_NAME));
    }
  }
  return names;
}

/** So many letters tell a name: what comes behind is often an ending. */
const LETTERS_OF_NAME = 5;

const isCalendarWord = memoize((word: string): boolean => {
  const numbers = [{ value: 1, from: 1, to: 1 }];
  return readDates({ words: [word, '1'], numbers, isCapital: () => true }).dates.length > 0;
});
