import { groupBy } from '../../util/group-by';
import type { Comparable } from './comparable';

export interface ClaimPlacement {
  /** Claims that none of the old ones goes on in, under a provisional id. */
  readonly created: readonly string[];
  /** Wordings that change their claim. */
  readonly moved: readonly { readonly id: string; readonly claim: string }[];
}

/** A cluster goes on in the claim of which it has most wordings, unless a cluster with more of them does. */
export function placeWordings(clusters: readonly (readonly Comparable[])[]): ClaimPlacement {
  const shares = clusters.flatMap((wordings, index) =>
    [...groupBy(wordings, ({ claim }) => claim)].map(([claim, { length }]) => ({ claim, index, length })),
  );
  shares.sort((a, b) => b.length - a.length || (a.claim < b.claim ? -1 : 1) || a.index - b.index);
  const claims = new Map<number, string>();
  const taken = new Set<string>();
  for (const { claim, index } of shares) {
    if (claims.has(index) || taken.has(claim)) continue;
    claims.set(index, claim);
    taken.add(claim);
  }
  const created = clusters.flatMap((wordings, index) =>
    claims.has(index) ? [] : [{ index, claim: provisionalId(wordings) }],
  );
  for (const { index, claim } of created) claims.set(index, claim);
  return {
    created: created.map(({ claim }) => claim),
    moved: clusters.flatMap((wordings, index) => {
      const claim = claims.get(index) as string;
      return wordings.filter((wording) => wording.claim !== claim).map(({ id }) => ({ id, claim }));
    }),
  };
}

function provisionalId([first]: readonly Comparable[]): string {
  return `~~${first?.id}`;
}
