import type { Compared } from '../compare/signal';
import { FUNCTION_WORDS } from './function-words';
import { readNumbers } from './numbers';
import { meaningOf } from './synonyms';

const SHARE = /%|\bper ?cent\b|\bpoints?\b/iu;
const MONEY = /[$€£¥]/u;

/** So many words behind a number may be what it counts: "12 more stolen cars". */
const BEHIND = 3;

/** Words of what is found out by asking some people: two surveys may both be so. */
const SURVEY: ReadonlySet<string> = new Set(
  'poll survey respondent lead trail lag edge approval'.split(' ').map(meaningOf),
);

/** Whether the numbers of the two count the same: cars, money, shares of a whole, but not those of two surveys. */
export function countTheSame(a: Compared, b: Compared): boolean {
  const [one, other] = [unitsOf(a), unitsOf(b)];
  if (one.size === 0 || other.size === 0) return true;
  const shared = [...one].filter((unit) => other.has(unit));
  return shared.length > 0 && !(shared.includes('%') && (isOfSurvey(a) || isOfSurvey(b)));
}

function unitsOf({ wording: { text }, features: { words } }: Compared): ReadonlySet<string> {
  if (SHARE.test(text)) return new Set(['%']);
  if (MONEY.test(text)) return new Set(['$']);
  return new Set(
    readNumbers(words)
      .flatMap(({ to }) => countedFrom(to + 1, words))
      .map(meaningOf),
  );
}

/** "Houses", "destroyed" of "30 houses destroyed in the attack". */
function countedFrom(at: number, words: readonly string[]): readonly string[] {
  const behind = words.slice(at, at + BEHIND);
  const end = behind.findIndex((word) => FUNCTION_WORDS.has(word));
  return end < 0 ? behind : behind.slice(0, end);
}

function isOfSurvey({ features }: Compared): boolean {
  return [...features.stems.keys()].some((stem) => SURVEY.has(stem));
}
