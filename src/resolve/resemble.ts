import type { Judgement } from '../model/referent';
import { isGeneral } from './general-words';
import { bodyWords } from './body-words';
import { isOneSlip } from './compare/words/misspelling';
import type { Compare, Signal } from './compare/signal';
import { strongestOfNames } from './compare/strongest-of-names';
import { strongest } from './compare/strongest';
import type { Judge } from './judge';
import type { Lists } from './lists';
import { decided } from './decided';

/**
 * How two look beside one another to somebody who has time for a second look: as they are judged, or by what is too weak
 * to judge by. Nothing is joined by it.
 */
export function createResemblance(judge: Judge, lists: Lists): Judge {
  return (a, b): Judgement => {
    const judged = judge(a, b);
    if (decided(a, b) || a.kind !== b.kind) return judged;
    if (judged.verdict !== 'different' && judged.score > 0) return judged;
    const signals = HINTS.flatMap((hint) => hint(a, b, lists) ?? []);
    const best = strongest(signals);
    return best ? { verdict: 'unsure', score: best.score, evidence: signals.map(({ why }) => why) } : judged;
  };
}

/** "Zenda", "far eastern Zenda region": a name of one word in the other, or two and more words that tell which it is. */
const sharedWords: Compare = (a, b, lists) => {
  if (a.kind === 'PERSON') return undefined;
  return strongestOfNames(a, b, (first, second) => {
    const [here, there] = [bodyWords(first, lists), bodyWords(second, lists)];
    if (!areOfOneState(here.states, there.states)) return undefined;
    const enough = Math.max(1, Math.min(ENOUGH_SHARED, here.words.length, there.words.length));
    return overlap(telling(here.words), telling(there.words), {
      enough,
      names: `"${first}" and "${second}"`,
    });
  });
};

const ENOUGH_SHARED = 2;
const FROM = 0.5;
const FOR_ALL = 0.2;

interface Overlap {
  readonly enough: number;
  readonly names: string;
}

function overlap(a: readonly string[], b: readonly string[], { enough, names }: Overlap): Signal | undefined {
  const shared = a.filter((word) => b.includes(word));
  if (shared.length < enough || shared.length < Math.min(a.length, b.length) / 2) return undefined;
  const share = shared.length / (a.length + b.length - shared.length);
  return {
    score: FROM + FOR_ALL * share,
    why: `${names} share ${shared.map((word) => `"${word}"`).join(', ')}`,
  };
}

function areOfOneState(a: readonly string[], b: readonly string[]): boolean {
  return a.every((state) => b.includes(state)) || b.every((state) => a.includes(state));
}

function telling(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word.length > 2 && !isGeneral(word));
}

/** "Jane Henderson", "Jayne Hendersen". */
const nearName: Compare = (a, b) =>
  a.kind === 'PERSON' ? strongestOfNames(a, b, (first, second) => differLittle(first, second)) : undefined;

const FEW_LETTERS = 0.6;

function differLittle(first: string, second: string): Signal | undefined {
  const [words, others] = [first.split(' '), second.split(' ')];
  if (words.length !== others.length) return undefined;
  const unlike = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  const isNear = unlike.length > 0 && unlike.every(([word, other]) => isOneSlip(word, other));
  return isNear
    ? { score: FEW_LETTERS, why: `"${first}" and "${second}" differ by a letter in a word` }
    : undefined;
}

/** "ZSA RAS", "ZCA RAS": names of capitals that differ in one letter. */
const nearInitials: Compare = (a, b) => {
  if (a.kind === 'PERSON' || a.kind === 'PLACE') return undefined;
  return strongestOfNames(a, b, (first, second) => {
    const isShort = first.length <= LONGEST_INITIALS && second.length <= LONGEST_INITIALS;
    return isShort ? differLittle(first, second) : undefined;
  });
};

const LONGEST_INITIALS = 10;

const HINTS: readonly Compare[] = [sharedWords, nearName, nearInitials];
