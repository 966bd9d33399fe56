/**
 * How well resolution knows one person under two names, on pairs that are made for the purpose, beside two measures of
 * likeness that others use. The names are made in their own scripts and written by rules that share no code and no table
 * with `src/resolve`; both follow the same published systems, so this tells how well the systems are undone, and not how
 * well names that follow none are.
 */
import type { Lexicon } from '../../model/lexicon';
import type { Resolution } from '../../model/referent';
import { DisjointSets } from '../../util/disjoint-sets';
import { groupBy } from '../../util/group-by';
import { ARABIC } from './arabic-names';
import { CHINESE } from './chinese-names';
import { KOREAN } from './korean-names';
import { listedNames } from './listed-names';
import { makePairs, type NamePair } from './made-pairs';
import { makePopulation, type Bearer } from './made-population';
import type { Half } from './made-person';
import { scoreGroups, scorePairs, type Scores } from './measures';
import { profileOfName } from './profile-of-name';
import { jaroWinkler, tokenSetRatio, type Likeness } from './rivals';
import { RUSSIAN, UKRAINIAN_NAMES } from './slavic-names';

export interface MethodScores {
  readonly method: string;
  readonly pairs: Scores;
  /** The best recall on these very pairs with a precision of at least 0.98; undefined where there is no threshold to move. */
  readonly recallAtPrecision: number | undefined;
  readonly groups: Scores;
}

export interface ResolutionReport {
  readonly pairCount: number;
  readonly nameCount: number;
  readonly methods: readonly MethodScores[];
  /** Of resolution: how many pairs of each making it decides rightly. */
  readonly byMaking: readonly { readonly how: string; readonly right: number; readonly count: number }[];
  /** Pairs that resolution decides wrongly. */
  readonly wrong: readonly NamePair[];
}

type NameLists = Pick<Lexicon, 'givenNames' | 'familyNames' | 'nicknames'>;

export const MADE_LANGUAGES = [KOREAN, CHINESE, RUSSIAN, UKRAINIAN_NAMES, ARABIC];
const PAIRS = 3_000;
const PEOPLE = 200;
const SEEDS: Readonly<Record<Half, number>> = { tuning: 1, test: 2 };
const PRECISION = 0.98;

/** Thresholds of the likenesses are chosen on the tuning half; every figure is of the half in `half`. */
export function evaluateResolution(
  resolution: Resolution,
  lists: NameLists,
  half: Half = 'test',
): ResolutionReport {
  const [tuning, pairs] = (['tuning', half] as const).map((one) => pairsOf(one, lists)) as [
    NamePair[],
    NamePair[],
  ];
  const bearers = makePopulation(PEOPLE, SEEDS[half], half, MADE_LANGUAGES);
  const decided = decide(pairs, (a, b) => areOne(a, b, resolution));
  return {
    pairCount: pairs.length,
    nameCount: bearers.length,
    methods: [
      {
        method: 'Hearsay',
        pairs: scorePairs(decided),
        recallAtPrecision: undefined,
        groups: scoreBearers(bearers, groupByResolution(bearers, resolution)),
      },
      scoreRival('Jaro-Winkler', jaroWinkler, { tuning, pairs, bearers }),
      scoreRival('token-set ratio', tokenSetRatio, { tuning, pairs, bearers }),
    ],
    byMaking: [...groupBy(decided, ({ how }) => how)].map(([how, some]) => ({
      how,
      right: some.filter(isRight).length,
      count: some.length,
    })),
    wrong: decided.filter((pair) => !isRight(pair)).map(({ a, b, isSame, how }) => ({ a, b, isSame, how })),
  };
}

function pairsOf(half: Half, lists: NameLists): readonly NamePair[] {
  const listed = listedNames(lists.givenNames.keys(), lists.familyNames);
  return makePairs(PAIRS, SEEDS[half], {
    half,
    languages: MADE_LANGUAGES,
    listed,
    nicknames: lists.nicknames,
  });
}

type DecidedPair = NamePair & { readonly saidSame: boolean };

const isRight = ({ isSame, saidSame }: DecidedPair) => isSame === saidSame;

function decide(pairs: readonly NamePair[], say: (a: string, b: string) => boolean): readonly DecidedPair[] {
  return pairs.map((pair) => ({ ...pair, saidSame: say(pair.a, pair.b) }));
}

/** The whole way: blocked, compared, judged, clustered. */
function areOne(a: string, b: string, resolution: Resolution): boolean {
  return resolution.cluster([a, b].map((name) => profileOfName(name, resolution))).length === 1;
}

interface Material {
  readonly tuning: readonly NamePair[];
  readonly pairs: readonly NamePair[];
  readonly bearers: readonly Bearer[];
}

function scoreRival(method: string, likeness: Likeness, { tuning, pairs, bearers }: Material): MethodScores {
  const alike = pairs.map(({ a, b }) => likeness(a, b));
  const at = (from: number) =>
    scorePairs(pairs.map(({ isSame }, i) => ({ isSame, saidSame: (alike[i] ?? 0) >= from })));
  const precise = THRESHOLDS.map(at).filter(({ precision }) => precision >= PRECISION);
  return {
    method,
    pairs: at(bestThreshold(tuning, likeness)),
    recallAtPrecision: Math.max(0, ...precise.map(({ recall }) => recall)),
    groups: bestGroups(bearers, likeness),
  };
}

const THRESHOLDS = Array.from({ length: 51 }, (_, step) => 0.5 + step / 100);

function bestThreshold(pairs: readonly NamePair[], likeness: Likeness): number {
  const alike = pairs.map(({ a, b }) => likeness(a, b));
  const tried = THRESHOLDS.map((from) => {
    const decided = pairs.map(({ isSame }, i) => ({ isSame, saidSame: (alike[i] ?? 0) >= from }));
    return { from, f1: scorePairs(decided).f1 };
  });
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best)).from;
}

/** Groups of names that a chain of likenesses connects, at the threshold that is best for these very names. */
function bestGroups(bearers: readonly Bearer[], likeness: Likeness): Scores {
  const links = bearers.flatMap(({ name }, i) =>
    bearers.slice(0, i).flatMap((other, j) => {
      const score = likeness(name, other.name);
      return score < LEAST_LIKE ? [] : [{ i, j, score }];
    }),
  );
  const tried = THRESHOLDS.filter((from) => from >= LEAST_LIKE).map((from) => {
    const sets = new DisjointSets<number>();
    for (const { i, j, score } of links) if (score >= from) sets.join(i, j);
    return scoreBearers(
      bearers,
      bearers.map((_, i) => `${sets.find(i)}`),
    );
  });
  return tried.reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

const LEAST_LIKE = 0.8;

function scoreBearers(bearers: readonly Bearer[], groups: readonly string[]): Scores {
  return scoreGroups(
    bearers.map(({ person }) => person),
    groups,
  );
}

function groupByResolution(bearers: readonly Bearer[], resolution: Resolution): readonly string[] {
  const profiles = bearers.map(({ name }) => profileOfName(name, resolution));
  const distinct = [...new Map(profiles.map((profile) => [profile.id, profile])).values()];
  const groups = new Map(resolution.cluster(distinct).flatMap((ids) => ids.map((id) => [id, ids[0] ?? ''])));
  return profiles.map(({ id }) => groups.get(id) ?? '');
}
