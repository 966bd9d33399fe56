/** Claims: what statements of one meaning by the same speakers have in common. */
import { claimStream, matchesNoClaim, type ClaimFilter } from './claim-where';
import { countIndependent, type Carrier } from './independent';
import { emptyPage, paging, toPage, type Page, type PageRequest } from './page';
import type { Reader } from './reader';
import type { ClaimRow, EntityRow } from './rows';

export interface ClaimDetails {
  readonly speakers: readonly EntityRow[];
  /** The publishers of the documents that carry it. */
  readonly outlets: readonly EntityRow[];
}

/** How one claim stands to another. */
export const OPPONENT_RELATIONS = ['DENIES', 'DENIED_BY', 'CONTRADICTS'] as const;
export type OpponentRelation = (typeof OPPONENT_RELATIONS)[number];

export interface ClaimOpponent {
  readonly claim: ClaimRow;
  readonly relation: OpponentRelation;
  /** How sure it is, 0 to 1. */
  readonly score: number;
  readonly reason: string;
  /** The same speakers said the one on one day first, and the other on another. */
  readonly changeOfMind: boolean;
}

export interface ClaimOpponents {
  readonly contested: boolean;
  /** All of them, the surest first. */
  readonly opponents: readonly ClaimOpponent[];
  readonly denies: readonly ClaimRow[];
  readonly deniedBy: readonly ClaimRow[];
  readonly contradicts: readonly ClaimRow[];
}

/** More opponents of one claim are not listed. */
const MOST_OPPONENTS = 100;
/** Nor are more documents of one claim compared for copies. */
const MOST_CARRIERS = 1_000;

const ORDER = 'said-at-desc';

export async function findClaim(reader: Reader, id: string): Promise<ClaimRow | null> {
  const [claim] = await reader.read<ClaimRow>('claim-by-id', { id });
  return claim ?? null;
}

/** The one made last first. */
export async function claimPage(
  reader: Reader,
  filter: ClaimFilter,
  request: PageRequest,
): Promise<Page<ClaimRow>> {
  const asked = paging(request, ORDER);
  if (matchesNoClaim(filter)) return emptyPage(request, ORDER);
  const { above, below, limit, descending } = asked.window;
  const { name, parameters } = await claimStream(reader, filter, { above, below });
  const rows = await reader.read<{ key: string; claim: ClaimRow }>(
    `claims-${name}-${descending ? 'newest' : 'oldest'}`,
    { ...parameters, limit },
  );
  return toPage(
    rows.map(({ key, claim }) => ({ key, node: claim })),
    asked,
  );
}

export async function countClaims(reader: Reader, filter: ClaimFilter): Promise<number> {
  if (matchesNoClaim(filter)) return 0;
  const { name, parameters } = await claimStream(reader, filter);
  const [row] = await reader.read<{ total: number }>(`count-claims-${name}`, parameters);
  return row?.total ?? 0;
}

/** By claim id. */
export async function claimDetails(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimDetails>> {
  const rows = await reader.read<ClaimDetails & { id: string }>('claim-details', { ids });
  return new Map(rows.map(({ id, speakers, outlets }) => [id, { speakers, outlets }]));
}

/** What stands against each claim, and what it stands against, by its id. */
export async function claimOpponents(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimOpponents>> {
  const rows = await reader.read<ClaimOpponents & { id: string }>('claims-opposed', {
    ids,
    limit: MOST_OPPONENTS,
  });
  return new Map(rows.map(({ id, ...opponents }) => [id, opponents]));
}

/** How many outlets carry each claim on their own: copies of one text, and those that only cite another, count once. */
export async function independentOutlets(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read<{ id: string; carriers: readonly Carrier[] }>('claim-carriers', {
    ids,
    limit: MOST_CARRIERS,
  });
  return new Map(rows.map(({ id, carriers }) => [id, countIndependent(carriers)]));
}
