import { haveOtherInitials } from '../../../util/other-initials';

/** Whether two full names, as folded words, are one name written in two ways. */
export function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isSame(short.join(''), long.join(''))) return true;
  if (haveOtherInitials(short, long)) return false;
  return short.every((word) => long.some((other) => isSame(word, other))) || areNear(short, long);
}

/** "J. Doe" and "Jane Doe", "Aleksei Doe" and "Alexei Doe", "Jane Velensky" and "Jane Velenskyy". */
function areNear(short: readonly string[], long: readonly string[]): boolean {
  const [given = '', otherGiven = ''] = [short[0], long[0]];
  const [family = '', otherFamily = ''] = [short.at(-1), long.at(-1)];
  if (!haveSameMiddle(short, long)) return false;
  if (isSame(family, otherFamily)) return isInitialOfOne(given, otherGiven) || isNear(given, otherGiven);
  return given === otherGiven && isNear(family, otherFamily);
}

/** "Jane Mary Doe" has the middle of "J. M. Doe" and of "Jane Doe", and not of "J. Anna Doe". */
function haveSameMiddle(short: readonly string[], long: readonly string[]): boolean {
  const middle = long.slice(1, -1);
  return short
    .slice(1, -1)
    .every(
      (word) =>
        middle.length === 0 ||
        middle.some((other) => isSame(word, other) || isInitialOfOne(word, other) || isNear(word, other)),
    );
}

/** Whether two words, folded, are one word of a name in two transliterations: "velensky" and "velenskyy", "dumiz" and "dumız". */
export function isSame(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= SHORTEST && plain(a) === plain(b));
}

/** Shorter words differ in meaning where they differ in one letter. */
const SHORTEST = 5;

/** One spelling for the letters that transliterations of one name differ in. */
function plain(word: string): string {
  return word
    .replace(/[łøıæđß]/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/ks/gu, 'x')
    .replace(/kh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v')
    .replace(/[yj]/gu, 'i')
    .replace(/(.)\1/gu, '$1');
}

/** Letters that are not made of another and a mark. */
const LATIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', æ: 'ae', đ: 'dj', ß: 'ss' };

/** "J" and "Jane". */
function isInitialOfOne(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "Aleksei" and "Alexei", "Velensky" and "Velenskyy": long words with at most two letters apart. */
function isNear(first: string, second: string): boolean {
  const a = plain(first);
  const b = plain(second);
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) > 6 ? 2 : 1);
}

/** "Velinsky" of "Velensky", and not "Does" of "Doe", which are a family. */
export const isMisspelt = (word: string, other: string): boolean =>
  word !== `${other}s` && isNear(word, other);

/** Edit distance of two words of a name. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
