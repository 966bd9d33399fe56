/** The sides of a contested claim. */
import type { ContestedClaimsQuery } from '../generated/operations';

export type Contested = ContestedClaimsQuery['claims']['edges'][number]['node'];
export type Claim = Contested['denies'][number];

export interface Opponent {
  readonly claim: Claim;
  /** What it does to the other: as a heading over it. */
  readonly how: string;
}

/** Who stands against a claim, the surest first. */
export function opponentsOf({ denies, deniedBy, contradicts }: Contested): readonly Opponent[] {
  return [
    ...deniedBy.map((claim) => ({ claim, how: 'denied' })),
    ...denies.map((claim) => ({ claim, how: 'denies' })),
    ...contradicts.map((claim) => ({ claim, how: 'contradicted' })),
  ];
}

/** Both sides of a dispute are contested: it is shown once, with the claim that comes first. */
export function isFirstOfPair(claims: readonly Contested[]): (claim: Contested, index: number) => boolean {
  return (claim, index) => {
    const before = new Set(claims.slice(0, index).map(({ id }) => id));
    return !opponentsOf(claim).every((opponent) => before.has(opponent.claim.id));
  };
}
