import { canBeArabic } from '../../romanisation/arabic';
import { looksEastSlavic } from '../../romanisation/east-slavic';
import type { Lists } from '../../lists';
import type { CompareWords, Signal } from '../signal';
import { strongest } from '../strongest';
import { areSyllables } from '../syllable-name';
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

/** Where both names are made of true syllables one letter makes another name: "Cheng", "Chang". */
const noSyllables = (a: Words, b: Words) => !areSyllables(a.join(' '), b.join(' '));

/** The table of signals between words of two persons' names: a new one is a file and a row. */
const WORD_SIGNALS: readonly WordSignal[] = [
  ...SPELLINGS,
  { compare: initial, isFor: anyName },
  { compare: nickname, isFor: anyName },
  { compare: misspelling, isFor: noSyllables },
];

type Comparison = (word: string, other: string) => Signal | undefined;

/** What the table says of two words of these folded names. */
export function wordComparison(a: string, b: string, lists: Lists): Comparison {
  return comparison(WORD_SIGNALS, a.split(' '), b.split(' '), lists);
}

/** The same with spelling alone: towns have no initials. */
export function spellingComparison(a: string, b: string, lists: Lists): Comparison {
  return comparison(SPELLINGS, a.split(' '), b.split(' '), lists);
}

function comparison(table: readonly WordSignal[], a: Words, b: Words, lists: Lists): Comparison {
  const signals = table.filter(({ isFor }) => isFor(a, b));
  return (word, other) => strongest(signals.flatMap(({ compare }) => compare(word, other, lists) ?? []));
}
