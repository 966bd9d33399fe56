import type { ClaimResolution, Wording } from '../../model/claim';
import { memoize } from '../../util/memoize';
import type { Lists } from '../lists';
import { clusterClaims, sameSpeakers } from './cluster';
import type { Compared } from './compare/signal';
import { readFeatures } from './features';
import { judgeClaims, type ClaimJudgement } from './judge';
import { keysOf } from './keys';
import { oppose } from './oppose';
import { findRejections } from './reject';

/** What a new statement costs is bounded by it; measured in docs/quality.md. */
const LARGEST_BLOCK = 20;

/** Claims as writing takes them: block, compare, judge, cluster. */
export function createClaimResolution(lists: Lists): ClaimResolution {
  const features = memoize((text: string) => readFeatures(text, lists), 5_000);
  const compared = (wording: Wording): Compared => ({ wording, features: features(wording.text) });
  return {
    largestBlock: LARGEST_BLOCK,
    keysOf: (text) => keysOf(features(text)),
    isSame: (a, b) => {
      const [one, other] = [compared(a), compared(b)];
      return sameSpeakers(one, other) && judgeClaims(one, other).verdict === 'match';
    },
    cluster: (wordings, pairs) => {
      const known = new Map(wordings.map((wording) => [wording, compared(wording)]));
      const met = pairs ? [...pairs].flatMap(([a, b]) => pairOf(known.get(a), known.get(b))) : undefined;
      return clusterClaims([...known.values()], judgeOnce(), met);
    },
    opposed: (seeds, found) => {
      const others = found.map(compared);
      return seeds.map(compared).flatMap((one) => others.flatMap((other) => oppose(one, other) ?? []));
    },
    // The texts of one document, which mostly come nowhere else: what is remembered of them goes with it.
    rejections: (spoken) =>
      findRejections(
        spoken,
        memoize((text) => readFeatures(text, lists)),
      ),
  };
}

function pairOf(a: Compared | undefined, b: Compared | undefined): (readonly [Compared, Compared])[] {
  return a && b ? [[a, b]] : [];
}

/** Clustering asks for the same pairs again and again. */
function judgeOnce(): (a: Compared, b: Compared) => ClaimJudgement {
  const known = new Map<Compared, Map<Compared, ClaimJudgement>>();
  return (a, b) => {
    const [one, other] = a.wording.id < b.wording.id ? [a, b] : [b, a];
    const row = known.get(one) ?? new Map<Compared, ClaimJudgement>();
    known.set(one, row);
    const judgement = row.get(other) ?? judgeClaims(one, other);
    row.set(other, judgement);
    return judgement;
  };
}
