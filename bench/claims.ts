import type { ClaimResolution } from '../src/model/claim';
import { Random } from '../src/eval/resolution/random';

/** What it costs to find the claim of one new statement among so many, and what is missed by looking no further. */
export interface ClaimGrowth {
  readonly statements: number;
  /** Among what one says who has a handful of statements, among what one of the ten says who say most, or among all. */
  readonly among: 'an ordinary speaker' | 'one of ten' | 'anybody';
  /** With how many it is compared: the mean, and the most. */
  readonly compared: number;
  readonly mostCompared: number;
  /** Retellings, with three of four words kept, that meet what they retell: a share. */
  readonly met: number;
}

const TRIED = 200;
const SEED = 11;
const HUBS = 10;
/** Speakers for each hundred statements. */
const SPEAKERS = 5;
const KEPT = 0.75;

type Keys = Pick<ClaimResolution, 'keysOf' | 'largestBlock'>;

interface Told {
  readonly speaker: number;
  readonly words: readonly string[];
}

/** Sentences of made-up matters by speakers of whom few say most (Zipf), filed one by one; at each size some new ones look for theirs. */
export function* measureClaimGrowth(keys: Keys, sizes: readonly number[]): Generator<ClaimGrowth> {
  const random = new Random(SEED);
  const words = makeWords(random);
  const told: Told[] = [];
  const filed = new Map<string, number[]>();
  for (const size of sizes) {
    while (told.length < size) {
      const one = { speaker: zipf(random, (size * SPEAKERS) / 100), words: sentence(random, words) };
      for (const key of keysUnder(keys, one, 'own')) push(filed, key, told.length);
      for (const key of keysUnder(keys, one, 'shared')) push(filed, key, told.length);
      told.push(one);
    }
    for (const among of ['an ordinary speaker', 'one of ten', 'anybody'] as const) {
      const pool = told.flatMap((one, at) => (isAmong(one, among) ? [at] : []));
      yield { statements: size, among, ...measure({ keys, filed, told, pool, words, among }, random) };
    }
  }
}

function isAmong({ speaker }: Told, among: ClaimGrowth['among']): boolean {
  return among === 'anybody' || speaker < HUBS === (among === 'one of ten');
}

interface Filed {
  readonly keys: Keys;
  readonly filed: ReadonlyMap<string, readonly number[]>;
  readonly told: readonly Told[];
  readonly pool: readonly number[];
  readonly words: readonly string[];
  readonly among: ClaimGrowth['among'];
}

function measure({ keys, filed, told, pool, words, among }: Filed, random: Random) {
  const way = among === 'anybody' ? 'shared' : 'own';
  const meet = (one: Told) => meetings(filed, keysUnder(keys, one, way), keys.largestBlock);
  const found = Array.from({ length: TRIED }, () => {
    const at = random.pick(pool);
    const { speaker } = told[at] as Told;
    return {
      compared: meet({ speaker, words: sentence(random, words) }).size,
      isMet: meet({ speaker, words: retold((told[at] as Told).words, random, words) }).has(at),
    };
  });
  return {
    compared: found.reduce((sum, { compared }) => sum + compared, 0) / TRIED,
    mostCompared: Math.max(...found.map(({ compared }) => compared)),
    met: found.filter(({ isMet }) => isMet).length / TRIED,
  };
}

function keysUnder({ keysOf }: Keys, { speaker, words }: Told, way: 'own' | 'shared'): readonly string[] {
  const keys = keysOf(words.join(' '));
  return way === 'own' ? keys.own.map((key) => `${speaker} ${key}`) : keys.shared;
}

function retold(told: readonly string[], random: Random, words: readonly string[]): readonly string[] {
  return told.map((word) => (random.next() < KEPT ? word : (words[zipf(random, words.length)] as string)));
}

function push(filed: Map<string, number[]>, key: string, statement: number): void {
  const block = filed.get(key);
  if (block) block.push(statement);
  else filed.set(key, [statement]);
}

/** The statements that are met under keys that are not full. */
function meetings(
  filed: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
  largestBlock: number,
): ReadonlySet<number> {
  const blocks = keys.map((key) => filed.get(key) ?? []).filter(({ length }) => length <= largestBlock);
  return new Set(blocks.flat());
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
function sentence(random: Random, words: readonly string[]): readonly string[] {
  const length = 4 + random.below(LONGEST_SENTENCE - 4);
  return Array.from({ length }, () => words[zipf(random, words.length)] as string);
}
