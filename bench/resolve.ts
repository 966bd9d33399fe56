import { listedNames } from '../src/eval/resolution/listed-names';
import { identityOf, makePerson, write } from '../src/eval/resolution/made-person';
import { profileOfName } from '../src/eval/resolution/profile-of-name';
import { MADE_LANGUAGES } from '../src/eval/resolution/evaluate-resolution';
import { Random } from '../src/eval/resolution/random';
import type { Lexicon } from '../src/model/lexicon';
import type { Profile, Resolution } from '../src/model/referent';

/** What it costs to resolve one new name among so many. */
export interface Growth {
  readonly names: number;
  readonly keysPerName: number;
  /** Known names in the blocks of a new one: the mean, and the most. */
  readonly inBlocks: number;
  readonly mostInBlocks: number;
  /** Milliseconds of processor time for a new name, its blocks once read. */
  readonly milliseconds: number;
}

const TRIED = 1_000;
/** Names before those that are measured. */
const WARMING = 300;
const SEED = 7;

type Filed = ReadonlyMap<string, Profile[]>;

/**
 * Names of different people drawn from lists and from five languages, filed one by one; at each size the same new ones are resolved.
 * They are drawn first, so that only the blocks that they ask for are kept: a million names have thirty million keys.
 */
export function* measureGrowth(
  resolution: Resolution,
  lexicon: Lexicon,
  sizes: readonly number[],
): Generator<Growth> {
  const names = profiles(resolution, lexicon);
  const tried = Array.from({ length: WARMING + TRIED }, () => names.next().value as Profile);
  const filed: Filed = new Map(tried.flatMap(resolution.asksFor).map((key) => [key, []]));
  let count = 0;
  let keys = 0;
  for (const size of sizes) {
    for (; count < size; count += 1) {
      const profile = names.next().value as Profile;
      const own = new Set(resolution.filedUnder(profile));
      for (const key of own) filed.get(key)?.push(profile);
      keys += own.size;
    }
    resolveSome(tried.slice(0, WARMING), filed, resolution);
    yield {
      names: count,
      keysPerName: keys / count,
      ...resolveSome(tried.slice(WARMING), filed, resolution),
    };
  }
}

function resolveSome(
  tried: readonly Profile[],
  filed: Filed,
  { asksFor, linked, cluster }: Resolution,
): Pick<Growth, 'inBlocks' | 'mostInBlocks' | 'milliseconds'> {
  const start = process.cpuUsage();
  const found = tried.map((profile) => {
    cluster([profile, ...linked([profile], (key) => filed.get(key) ?? [])]);
    return new Set(asksFor(profile).flatMap((key) => filed.get(key) ?? [])).size;
  });
  const { user, system } = process.cpuUsage(start);
  const spent = user + system;
  return {
    milliseconds: spent / 1_000 / tried.length,
    inBlocks: found.reduce((sum, size) => sum + size, 0) / found.length,
    mostInBlocks: Math.max(...found),
  };
}

function* profiles(resolution: Resolution, { givenNames, familyNames }: Lexicon): Generator<Profile> {
  const random = new Random(SEED);
  const listed = listedNames(givenNames.keys(), familyNames);
  const languages = [...MADE_LANGUAGES, ...MADE_LANGUAGES.map(() => listed)];
  const seen = new Set<string>();
  for (;;) {
    const person = makePerson(random.pick(languages), 'test', random);
    if (seen.has(identityOf(person))) continue;
    seen.add(identityOf(person));
    const name = write(person, random.below(person.language.systems.length), random.next() < 0.1);
    yield profileOfName(name, resolution);
  }
}
