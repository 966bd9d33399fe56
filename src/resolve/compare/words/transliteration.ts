import { memoize } from '../../../util/memoize';
import { arabicDistance, readArabic } from '../../romanisation/arabic';
import { readEastSlavic } from '../../romanisation/east-slavic';
import type { CompareWords } from '../signal';

const slavic = memoize(readEastSlavic);
const arabic = memoize(readArabic);

const SHORT_WORD = 0.25;
const LONG_WORD = 0.5;

/** One Russian or Ukrainian word in two spellings: "Sergej" and "Sergey". Asked where both names have that look. */
export const eastSlavic: CompareWords = (a, b) => {
  const others = slavic(b);
  const shared = [...slavic(a)].find((reading) => others.has(reading));
  return shared === undefined
    ? undefined
    : { score: 0.98, why: `"${a}" and "${b}" spell one Russian or Ukrainian word` };
};

/** One Arabic word in two spellings: "Khaled" and "Khalid". Asked where both names have that look. */
export const arabicWord: CompareWords = (a, b) => {
  const [one, other] = [arabic(a), arabic(b)];
  const most = Math.min(one.length, other.length) < 5 ? SHORT_WORD : LONG_WORD;
  return arabicDistance(one, other) <= most
    ? { score: 0.98, why: `"${a}" and "${b}" spell one Arabic word` }
    : undefined;
};
