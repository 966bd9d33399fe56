import { canBeArabic } from '../../romanisation/arabic';
import { looksEastSlavic } from '../../romanisation/east-slavic';
import type { Lists } from '../../lists';
import type { CompareWords, Signal } from '../signal';
import { strongest } from '../strongest';
import { initial } from './initial';
import { misspelling } from './misspelling';
import { nickname } from './nickname';
import { arabicWord, eastSlavic } from './transliteration';

type Words = readonly string[];

interface WordSignal {
  readonly compare: CompareWords;
  /** Whether two names, by their words, are of those for which the signal says something. */
  readonly isFor: (a: Words, b: Words) => boolean;
}

const SPELLINGS: readonly WordSignal[] = [
  { compare: eastSlavic, isFor: (a, b) => looksEastSlavic(a) || looksEastSlavic(b) },
  { compare: arabicWord, isFor: canBeArabic },
];

const anyName = () => true;

/** The table of signals between words of two persons' names: a new one is a file and a row. */
const WORD_SIGNALS: readonly WordSignal[] = [
  ...SPELLINGS,
  { compare: initial, isFor: anyName },
  { compare: nickname, isFor: anyName },
  { compare: misspelling, isFor: anyName },
];

type Comparison = (word: string, other: string) => Signal | undefined;

/** What the table says of two words of these names. */
export function wordComparison(a: Words, b: Words, lists: Lists): Comparison {
  return comparison(WORD_SIGNALS, a, b, lists);
}

/** The same with spelling alone: towns have no initials. */
export function spellingComparison(a: Words, b: Words, lists: Lists): Comparison {
  return comparison(SPELLINGS, a, b, lists);
}

function comparison(table: readonly WordSignal[], a: Words, b: Words, lists: Lists): Comparison {
  const signals = table.filter(({ isFor }) => isFor(a, b));
  return (word, other) => strongest(signals.flatMap(({ compare }) => compare(word, other, lists) ?? []));
}
