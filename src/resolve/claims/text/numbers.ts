const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
/** "One" counts nothing in most sentences: "one of them", "no one". */
const NEVER_ALONE: ReadonlySet<string> = new Set(['one', 'zero']);
/** "A thousand", "a million". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** A number with the places of the first and the last word of it. */
export interface ReadNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "3,000", "three thousand", "12 million", "twenty-five": what is counted, not what is ordered. `words` are small letters. */
export function readNumbers(words: readonly string[]): readonly ReadNumber[] {
  const found: ReadNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = readNumber(words, at);
    if (!number) continue;
    const share = shareFrom(words, number);
    found.push(share ?? number);
    at = (share ?? number).to;
  }
  return found;
}

/** "Nine out of ten" → 90 per cent. */
function shareFrom(words: readonly string[], { value, from, to }: ReadNumber): ReadNumber | undefined {
  if (words[to + 1] !== 'out' || words[to + 2] !== 'of') return undefined;
  const whole = readNumber(words, to + OUT_OF);
  if (!whole || whole.value < value) return undefined;
  return { value: Math.round((value * PER_CENT) / whole.value), from, to: whole.to };
}

const OUT_OF = 3;
const PER_CENT = 100;

function readNumber(words: readonly string[], from: number): ReadNumber | undefined {
  const opensWithArticle = ARTICLES.has(words[from] ?? '') && LARGE.has(words[from + 1] ?? '');
  const first = opensWithArticle ? 1 : plain(words[from]);
  if (first === undefined) return undefined;
  let value = first;
  let to = from;
  for (; to + 1 < words.length; to++) {
    const longer = goOn(value, words[to + 1] ?? '');
    if (longer === undefined) break;
    value = longer;
  }
  return to === from && NEVER_ALONE.has(words[from] ?? '') ? undefined : { value, from, to };
}

/** "Twenty" and "five", "12" and "million"; undefined where the word belongs to no number. */
function goOn(value: number, word: string): number | undefined {
  const factor = LARGE.get(word);
  if (factor !== undefined) return value * factor;
  const unit = SMALL.get(word) ?? NaN;
  return value >= 20 && value < 100 && value % 10 === 0 && unit < 10 ? value + unit : undefined;
}

function plain(word = ''): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(word)) return Number(word.replaceAll(',', ''));
  return SMALL.get(word);
}
