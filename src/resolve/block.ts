import type { Profile } from '../model/referent';
import { groupBy } from '../util/group-by';

export type Pair = readonly [Profile, Profile];

/** Two profiles without a common key are never compared, so that a graph of a million names stays cheap. */
export function blockKeys(profile: Profile): readonly string[] {
  const { kind, names, shortForms, onlyShort } = profile;
  return [...names, ...shortForms, ...onlyShort].map((name) => `${kind}|${name}`);
}

/** The pairs to judge, each once or a few times: profiles of one block against one another. */
export function candidatePairs(profiles: readonly Profile[]): readonly Pair[] {
  return [...blocks(profiles).values()].flatMap(pairsOfBlock);
}

function blocks(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const keyed = profiles.flatMap((profile) => blockKeys(profile).map((key) => ({ key, profile })));
  const grouped = groupBy(keyed, ({ key }) => key);
  return new Map([...grouped].map(([key, found]) => [key, found.map(({ profile }) => profile)]));
}

/**
 * Every signal today is equality on the block's key, so a chain through the fully named profiles of a block says as
 * much as all their pairs; a person with a short name alone is set against everybody, to see who it could be.
 */
function pairsOfBlock(block: readonly Profile[]): readonly Pair[] {
  const short = block.filter((profile) => profile.onlyShort.length > 0);
  const named = block.filter((profile) => profile.onlyShort.length === 0);
  return [
    ...chain(named),
    ...chain(short),
    ...short.flatMap((one) => named.map((other): Pair => [one, other])),
  ];
}

function chain(profiles: readonly Profile[]): readonly Pair[] {
  return profiles.slice(1).map((profile, index): Pair => [profiles[index] as Profile, profile]);
}
