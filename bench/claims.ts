import type { ClaimResolution } from '../src/model/claim';
import { Random } from '../src/eval/resolution/random';

/** What it costs to find the claim of one new statement among so many. */
export interface ClaimGrowth {
  readonly statements: number;
  /** Who says it: somebody with a handful of statements, or one of the ten who say most. */
  readonly speaker: 'ordinary' | 'hub';
  /** Wordings of the speaker that it is compared with: the mean, and the most. */
  readonly compared: number;
  readonly mostCompared: number;
  /** Wordings of anybody that may deny or contradict it. */
  readonly opposed: number;
  readonly mostOpposed: number;
}

const TRIED = 200;
const SEED = 11;
const HUBS = 10;
/** Speakers for each hundred statements. */
const SPEAKERS = 5;

/** Sentences of made-up matters by speakers of whom few say most (Zipf), filed one by one; at each size some new ones look for theirs. */
export function* measureClaimGrowth(
  { keysOf, largestBlock }: Pick<ClaimResolution, 'keysOf' | 'largestBlock'>,
  sizes: readonly number[],
): Generator<ClaimGrowth> {
  const random = new Random(SEED);
  const words = makeWords(random);
  const own = new Map<string, number[]>();
  const shared = new Map<string, number[]>();
  let count = 0;
  for (const size of sizes) {
    for (; count < size; count += 1) {
      const speaker = zipf(random, (size * SPEAKERS) / 100);
      const keys = keysOf(sentence(random, words));
      for (const key of keys.own) push(own, `${speaker} ${key}`, count);
      for (const key of keys.shared) push(shared, key, count);
    }
    for (const speaker of ['ordinary', 'hub'] as const) {
      const found = Array.from({ length: TRIED }, () => {
        const who =
          speaker === 'hub'
            ? random.below(HUBS)
            : HUBS * 5 + random.below(Math.max(1, (size * SPEAKERS) / 100 - HUBS * 5));
        const keys = keysOf(sentence(random, words));
        return {
          compared: meet(
            own,
            keys.own.map((key) => `${who} ${key}`),
            largestBlock,
          ),
          opposed: meet(shared, keys.shared, largestBlock),
        };
      });
      yield {
        statements: size,
        speaker,
        compared: mean(found.map((one) => one.compared)),
        mostCompared: Math.max(...found.map((one) => one.compared)),
        opposed: mean(found.map((one) => one.opposed)),
        mostOpposed: Math.max(...found.map((one) => one.opposed)),
      };
    }
  }
}

function push(filed: Map<string, number[]>, key: string, statement: number): void {
  const block = filed.get(key);
  if (block) block.push(statement);
  else filed.set(key, [statement]);
}

/** How many statements are met under keys that are not full. */
function meet(
  filed: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
  largestBlock: number,
): number {
  const blocks = keys.map((key) => filed.get(key) ?? []).filter(({ length }) => length <= largestBlock);
  return new Set(blocks.flat()).size;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** 0 is drawn most, n with probability 1/n. */
function zipf(random: Random, count: number): number {
  return Math.floor(Math.exp(random.next() * Math.log(count + 1))) - 1;
}

const WORDS = 5_000;
const LONGEST_SENTENCE = 12;

function makeWords(random: Random): readonly string[] {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'so', 'ti', 'va', 'ze'];
  return Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join(''),
  );
}

/** Words as frequent as those of a language. */
function sentence(random: Random, words: readonly string[]): string {
  const length = 4 + random.below(LONGEST_SENTENCE - 4);
  return Array.from({ length }, () => words[zipf(random, words.length)]).join(' ');
}
