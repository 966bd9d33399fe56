/** What one request loads for the items of its lists: each question once, for all items together. */
import {
  claimDetails,
  claimOpponents,
  independentOutlets,
  type ClaimDetails,
  type ClaimOpponents,
} from '../query/claims';
import { entityMentions, type MentionRow, type Stretch } from '../query/decisions';
import { countDocumentsMentioning, documentTexts, documentsMentioning } from '../query/documents';
import { entityDetails, placesAround, type EntityDetails, type LocationRow } from '../query/entities';
import { resolveNames, type Matched } from '../query/names';
import type { Page, PageRequest } from '../query/page';
import type { Reader } from '../query/reader';
import type { DocumentRow, EntityRow, StatementRow } from '../query/rows';
import type { StatementLists } from '../query/statement-stream';
import {
  countStatementsIn,
  countStatements,
  statementPages,
  statementsInPosition,
  countStatementsOf,
  statementsOfClaims,
} from '../query/statements';
import { verifyStatements, type VerificationRow } from '../query/verification';
import { resolveWhere, type StatementFilter, type StatementWhere } from '../query/where';
import { pageLoader, type PageLoader } from './page-loader';

/** What an entity does in its statements. */
export type Role = NonNullable<StatementLists['role']>;

export interface RoleStatements {
  readonly role: Role;
  readonly filter: StatementFilter;
  readonly page: PageRequest;
}

export interface Loaders {
  /** A filter with its names looked up, once a request for equal filters. */
  filter(where: StatementWhere | null | undefined): Promise<StatementFilter>;
  /** What the names in arguments stand for, by the name of the argument. */
  named<Field extends string>(
    fields: Readonly<Record<Field, readonly string[]>>,
  ): Promise<Readonly<Record<Field, readonly EntityRow[]>>>;
  readonly statementsOfEntity: PageLoader<RoleStatements, Page<StatementRow>>;
  readonly statementCountOfEntity: PageLoader<Pick<RoleStatements, 'role' | 'filter'>, number>;
  readonly statementsInDocument: PageLoader<PageRequest, Page<StatementRow>>;
  readonly statementCountInDocument: PageLoader<null, number>;
  readonly statementsOfClaim: PageLoader<PageRequest, Page<StatementRow>>;
  readonly statementCountOfClaim: PageLoader<null, number>;
  readonly documentsOfEntity: PageLoader<PageRequest, Page<DocumentRow>>;
  readonly documentCountOfEntity: PageLoader<null, number>;
  readonly entityDetails: PageLoader<null, EntityDetails>;
  readonly placesAround: PageLoader<null, readonly LocationRow[]>;
  readonly mentionsOfEntity: PageLoader<Stretch, readonly MentionRow[]>;
  readonly documentText: PageLoader<null, string>;
  readonly claimDetails: PageLoader<null, ClaimDetails>;
  readonly claimOpponents: PageLoader<null, ClaimOpponents>;
  readonly independentOutlets: PageLoader<null, number>;
  readonly verification: PageLoader<null, VerificationRow>;
}

/** Loaders live as long as one request; `matched` gets what the names in its filters stood for. */
export function createLoaders(reader: Reader, matched: Matched[]): Loaders {
  return {
    filter: filterLoader(reader, matched),
    named: async (fields) => {
      const resolved = await resolveNames(reader, fields);
      matched.push(...resolved.matched);
      return resolved.named;
    },
    statementsOfEntity: pageLoader((keys, { role, filter, page }) =>
      statementPages(reader, { role, keys }, { filter, page, order: 'SAID_AT_DESC' }),
    ),
    statementCountOfEntity: pageLoader((keys, { role, filter }) =>
      countStatements(reader, { role, keys }, filter),
    ),
    statementsInDocument: pageLoader((documents, page) => statementsInPosition(reader, documents, page)),
    statementCountInDocument: pageLoader((documents) => countStatementsIn(reader, documents)),
    statementsOfClaim: pageLoader((claims, page) => statementsOfClaims(reader, claims, page)),
    statementCountOfClaim: pageLoader((claims) => countStatementsOf(reader, claims)),
    documentsOfEntity: pageLoader((entities, page) => documentsMentioning(reader, entities, page)),
    documentCountOfEntity: pageLoader((entities) => countDocumentsMentioning(reader, entities)),
    entityDetails: pageLoader((entities) => entityDetails(reader, entities)),
    placesAround: pageLoader((entities) => placesAround(reader, entities)),
    mentionsOfEntity: pageLoader((entities, stretch) => entityMentions(reader, entities, stretch)),
    documentText: pageLoader((documents) => documentTexts(reader, documents)),
    claimDetails: pageLoader((claims) => claimDetails(reader, claims)),
    claimOpponents: pageLoader((claims) => claimOpponents(reader, claims)),
    independentOutlets: pageLoader((claims) => independentOutlets(reader, claims)),
    verification: pageLoader((statements) => verifyStatements(reader, statements)),
  };
}

function filterLoader(reader: Reader, matched: Matched[]): Loaders['filter'] {
  const known = new Map<string, Promise<StatementFilter>>();
  const resolve = async (where: StatementWhere | null | undefined) => {
    const resolved = await resolveWhere(reader, where);
    matched.push(...resolved.matched);
    return resolved.filter;
  };
  return (where) => {
    const key = JSON.stringify(where ?? null);
    const filter = known.get(key) ?? resolve(where);
    known.set(key, filter);
    return filter;
  };
}
