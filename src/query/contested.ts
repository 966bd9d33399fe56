/** Claims that others deny or contradict, each with what stands against it. */
import type { ClaimFilter } from './claim-where';
import {
  claimDetails,
  claimOpponents,
  claimPage,
  countClaims,
  independentOutlets,
  type ClaimOpponents,
  type OpponentRelation,
} from './claims';
import type { Reader } from './reader';
import type { ClaimRow, EntityRow, StatementRow } from './rows';
import { statementsOfClaims } from './statements';

/** What is known of some claims and of those against them; a claim that was not asked for is known by nothing. */
export interface BothSides {
  readonly against: (id: string) => ClaimOpponents | undefined;
  readonly speakers: (id: string) => readonly EntityRow[];
  /** How many outlets carry it, and how many of them on their own. */
  readonly outlets: (id: string) => number;
  readonly independent: (id: string) => number;
  /** Its newest statement. */
  readonly newest: (id: string) => StatementRow | null;
}

export interface SidesOptions {
  /** Those against a claim that are told of. */
  readonly listed: (against: ClaimOpponents) => readonly ClaimRow[];
  /** Whether those against a claim have their newest statement too. */
  readonly withEvidence: boolean;
}

/** All of a page of claims in one query each. */
export async function bothSides(
  reader: Reader,
  claims: readonly ClaimRow[],
  { listed, withEvidence }: SidesOptions,
): Promise<BothSides> {
  const ids = claims.map(({ id }) => id);
  const against = await claimOpponents(reader, ids);
  const all = [...new Set([...ids, ...[...against.values()].flatMap(listed).map(({ id }) => id)])];
  const [details, independent, statements] = await Promise.all([
    claimDetails(reader, all),
    independentOutlets(reader, ids),
    statementsOfClaims(reader, withEvidence ? all : ids, { first: 1 }),
  ]);
  return {
    against: (id) => against.get(id),
    speakers: (id) => details.get(id)?.speakers ?? [],
    outlets: (id) => details.get(id)?.outlets.length ?? 0,
    independent: (id) => independent.get(id) ?? 0,
    newest: (id) => statements.get(id)?.edges[0]?.node ?? null,
  };
}

interface Side {
  readonly claim: ClaimRow;
  readonly speakers: readonly string[];
  /** Its evidence. */
  readonly newest: StatementRow | null;
}

export interface ContestedRow extends Side {
  readonly outlets: number;
  readonly independent: number;
  readonly against: readonly (Side & { readonly relation: OpponentRelation })[];
}

/** Opponents of one claim that are listed. */
const MOST_OPPONENTS = 3;
const listed = (against?: ClaimOpponents) => (against?.opponents ?? []).slice(0, MOST_OPPONENTS);

/** The one made last first. */
export async function contestedOf(
  reader: Reader,
  asked: ClaimFilter,
  first: number,
): Promise<{ readonly rows: readonly ContestedRow[]; readonly totalCount: number }> {
  const filter = { ...asked, contested: true };
  const [{ edges }, totalCount] = await Promise.all([
    claimPage(reader, filter, { first }),
    countClaims(reader, filter),
  ]);
  const claims = edges.map(({ node }) => node);
  const sides = await bothSides(reader, claims, {
    listed: (against) => listed(against).map(({ claim }) => claim),
    withEvidence: true,
  });
  const told = (claim: ClaimRow): Side => ({
    claim,
    speakers: sides.speakers(claim.id).map(({ name }) => name),
    newest: sides.newest(claim.id),
  });
  const rows = claims.map((claim) => ({
    ...told(claim),
    outlets: sides.outlets(claim.id),
    independent: sides.independent(claim.id),
    against: listed(sides.against(claim.id)).map((one) => ({ ...told(one.claim), relation: one.relation })),
  }));
  return { rows, totalCount };
}
