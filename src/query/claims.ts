/** Claims: what statements of one meaning by the same speakers have in common. */
import type { Reader } from './reader';
import type { ClaimRow, EntityRow } from './rows';

export interface ClaimDetails {
  readonly speakers: readonly EntityRow[];
  /** The publishers of the documents that carry it. */
  readonly outlets: readonly EntityRow[];
}

export async function findClaim(reader: Reader, id: string): Promise<ClaimRow | null> {
  const [claim] = await reader.read<ClaimRow>('claim-by-id', { id });
  return claim ?? null;
}

/** By claim id. */
export async function claimDetails(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimDetails>> {
  const rows = await reader.read<ClaimDetails & { id: string }>('claim-details', { ids });
  return new Map(rows.map(({ id, speakers, outlets }) => [id, { speakers, outlets }]));
}
