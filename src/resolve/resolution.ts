import type { Profile, Resolution } from '../model/referent';
import { keysOf } from './block';
import { allCandidates, candidates, type Pair } from './candidates';
import { createClaimResolution } from './claims/claim-resolution';
import { createCluster } from './cluster';
import { firstCommon } from './compare/signal';
import { areOnOneSide, markProfile } from './decided';
import { createJudge } from './judge';
import { keyVersion } from './key-version';
import type { Lists } from './lists';
import type { Keys } from './person-keys';
import { createResemblance } from './resemble';
import { createResolve } from './resolve';

/** Resolution as writing takes it: the stages do not import one another. */
export function createResolution(lists: Lists): Resolution {
  const judge = createJudge(lists);
  const keys = onceFor((profile: Profile): Keys => keysOf(profile, lists));
  const isSame = ([a, b]: Pair) =>
    firstCommon(a.names, b.names) !== undefined || areOnOneSide(a, b) || judge(a, b).verdict === 'match';
  const filedUnder = (profile: Profile) => keys(profile).filed;
  const claims = createClaimResolution(lists);
  return {
    keyVersion: keyVersion(lists, { filedUnder, claims }),
    resolve: onceFor(createResolve(lists)),
    mark: markProfile,
    filedUnder,
    asksFor: (profile) => keys(profile).asked,
    linked: (seeds, filedUnder) => [
      ...new Set([...candidates(seeds, filedUnder, keys)].filter(isSame).map(([, other]) => other)),
    ],
    cluster: createCluster(judge, (profiles) => allCandidates(profiles, keys)),
    claims,
    resembles: createResemblance(judge, lists),
  };
}

function onceFor<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}
