/** Claims that others deny or contradict, each with what stands against it. */
import type { ClaimFilter } from './claim-where';
import {
  claimDetails,
  claimOpponents,
  claimPage,
  countClaims,
  independentOutlets,
  type OpponentRelation,
} from './claims';
import type { Reader } from './reader';
import type { ClaimRow, StatementRow } from './rows';
import { statementsOfClaims } from './statements';

export interface ContestedRow {
  readonly claim: ClaimRow;
  readonly speakers: readonly string[];
  readonly outlets: number;
  readonly independent: number;
  /** Its evidence. */
  readonly newest: StatementRow | null;
  readonly against: readonly Opponent[];
}

interface Opponent {
  readonly relation: OpponentRelation;
  readonly claim: ClaimRow;
  readonly speakers: readonly string[];
  readonly newest: StatementRow | null;
}

/** Opponents of one claim that are listed. */
const MOST_OPPONENTS = 3;

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
  const ids = edges.map(({ node }) => node.id);
  const opponents = await claimOpponents(reader, ids);
  const againstOf = (id: string) => (opponents.get(id)?.opponents ?? []).slice(0, MOST_OPPONENTS);
  const all = [...new Set([...ids, ...ids.flatMap((id) => againstOf(id).map(({ claim }) => claim.id))])];
  const [details, independent, statements] = await Promise.all([
    claimDetails(reader, all),
    independentOutlets(reader, ids),
    statementsOfClaims(reader, all, { first: 1 }),
  ]);
  const told = (claim: ClaimRow) => ({
    claim,
    speakers: details.get(claim.id)?.speakers.map(({ name }) => name) ?? [],
    newest: statements.get(claim.id)?.edges[0]?.node ?? null,
  });
  const rows = edges.map(({ node }) => ({
    ...told(node),
    outlets: details.get(node.id)?.outlets.length ?? 0,
    independent: independent.get(node.id) ?? 0,
    against: againstOf(node.id).map(({ claim, relation }) => ({ ...told(claim), relation })),
  }));
  return { rows, totalCount };
}
