/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How sure the speaker sounds of the content. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE';

/** Which claims: fields combine by AND, the values of one field by OR; absent and null restrict nothing, [] matches nothing. */
export type ClaimWhere = {
  /** Whom one of its statements is about: names or ids. */
  readonly about?: Array<string> | null | undefined;
  /** true: another claim denies or contradicts it; false: none does. */
  readonly contested?: boolean | null | undefined;
  /** Who makes it: names or ids. */
  readonly saidBy?: Array<string> | null | undefined;
  /** All these words, as whole words, in one of its statements. */
  readonly text?: string | null | undefined;
};

/** What an entity is. */
export type EntityKind =
  | 'EVENT'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'PRODUCT'
  | 'PROJECT';

/** How long a stretch of time is; a week starts on Monday. */
export type Interval =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** What the speaker does with the content: states, rejects, asks, calls for or promises it. */
export type Polarity =
  | 'ASKS'
  | 'ASSERTS'
  | 'DENIES'
  | 'PROMISES'
  | 'URGES';

/** How the words are given: quoted, in the words of the reporter, or partly quoted. */
export type StatementKind =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

/** By the day on which they were said; those without a date are the oldest. */
export type StatementOrder =
  | 'SAID_AT_ASC'
  | 'SAID_AT_DESC';

/**
 * Fields combine by AND, the values of one field by OR; a statement counts once. An absent field and null restrict nothing; [] matches nothing.
 * A name that is an id or the full name of an entity means that entity alone; any other means every entity with that alias. Case and accents
 * are ignored. extensions.matched lists, for each value, the entities it stood for, and near names for one that stood for none.
 */
export type StatementWhere = {
  /** Whom or what it is about: names or ids. */
  readonly about?: Array<string> | null | undefined;
  /** To whom it is said: names or ids. */
  readonly addressedTo?: Array<string> | null | undefined;
  /** How sure the speaker sounds. */
  readonly certainty?: Array<Certainty> | null | undefined;
  /** The document that it stands in. */
  readonly document?: string | number | null | undefined;
  /** true leaves out statements that somebody else passes on (with a reportedBy). */
  readonly firstHandOnly?: boolean | null | undefined;
  /** Quoted, reported, or both. */
  readonly kind?: Array<StatementKind> | null | undefined;
  /** Stated, denied, asked, urged or promised. */
  readonly polarity?: Array<Polarity> | null | undefined;
  /** The outlet of the document. */
  readonly publisher?: Array<string> | null | undefined;
  /** Who passes it on: names or ids. */
  readonly reportedBy?: Array<string> | null | undefined;
  /** Inclusive. Undated statements match neither bound. */
  readonly saidAfter?: string | null | undefined;
  /** Inclusive. Undated statements match neither bound. */
  readonly saidBefore?: string | null | undefined;
  /** Who says it: names or ids. */
  readonly saidBy?: Array<string> | null | undefined;
  /** All these words, as whole words. */
  readonly text?: string | null | undefined;
};

export type ContestedClaimsQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ContestedClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly denies: ReadonlyArray<ClaimFieldsFragment>, readonly deniedBy: ReadonlyArray<ClaimFieldsFragment>, readonly contradicts: ReadonlyArray<ClaimFieldsFragment> }
        & ClaimFieldsFragment
      ) }> } };

export type ClaimFieldsFragment = { readonly id: string, readonly text: string, readonly independent: number, readonly speakers: ReadonlyArray<EntityFieldsFragment>, readonly outlets: ReadonlyArray<EntityFieldsFragment>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly saidAt: string | null, readonly evidence: { readonly start: number, readonly text: string, readonly before: string, readonly after: string }, readonly document: DocumentFieldsFragment } }> } };

export type CountInTimeQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  by?: Interval | null | undefined;
}>;


export type CountInTimeQuery = { readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly count: number, readonly denials: number }> };

export type CountPairsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  top?: number | null | undefined;
}>;


export type CountPairsQuery = { readonly matrix: { readonly speakers: ReadonlyArray<EntityFieldsFragment>, readonly about: ReadonlyArray<EntityFieldsFragment>, readonly cells: ReadonlyArray<CellFieldsFragment> } };

export type EntityFieldsFragment = { readonly id: string, readonly name: string, readonly kind: EntityKind };

export type DocumentFieldsFragment = { readonly id: string, readonly title: string | null, readonly path: string | null, readonly url: string | null };

export type CellFieldsFragment = { readonly speaker: string, readonly about: string, readonly count: number, readonly denials: number };

export type StatementFieldsFragment = { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly certainty: Certainty, readonly cue: string | null, readonly saidAt: string | null, readonly confidence: number, readonly sourceText: string | null, readonly speakers: ReadonlyArray<EntityFieldsFragment>, readonly about: ReadonlyArray<EntityFieldsFragment>, readonly reportedBy: ReadonlyArray<EntityFieldsFragment>, readonly addressees: ReadonlyArray<EntityFieldsFragment>, readonly document: (
    { readonly publisher: EntityFieldsFragment | null }
    & DocumentFieldsFragment
  ), readonly evidence: { readonly start: number, readonly end: number, readonly text: string, readonly before: string, readonly after: string } };

export type FindEntityQueryVariables = Exact<{
  name: string;
}>;


export type FindEntityQuery = { readonly entity: EntityFieldsFragment | null };

export type FindNamesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FindNamesQuery = { readonly from: EntityFieldsFragment | null, readonly to: EntityFieldsFragment | null };

export type FollowPositionsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowPositionsQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly polarity: Polarity, readonly saidAt: string | null, readonly about: ReadonlyArray<EntityFieldsFragment>, readonly document: { readonly id: string } } }> } };

export type HowMuchQueryVariables = Exact<{ [key: string]: never; }>;


export type HowMuchQuery = { readonly stats: { readonly documents: number, readonly statements: number, readonly entities: number, readonly claims: number }, readonly matrix: { readonly speakers: ReadonlyArray<EntityFieldsFragment>, readonly about: ReadonlyArray<EntityFieldsFragment>, readonly cells: ReadonlyArray<CellFieldsFragment> } };

export type KeepApartMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  reason?: string | null | undefined;
}>;


export type KeepApartMutation = { readonly keepApart: { readonly id: string } };

export type LatestDecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestDecisionsQuery = { readonly decisions: ReadonlyArray<{ readonly id: string, readonly action: string, readonly by: string, readonly at: string, readonly reason: string | null, readonly undone: boolean, readonly what: string }> };

export type MergeEntitiesMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  reason?: string | null | undefined;
}>;


export type MergeEntitiesMutation = { readonly mergeEntities: { readonly id: string } };

export type OpenNetworkQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  limit?: number | null | undefined;
}>;


export type OpenNetworkQuery = { readonly network: { readonly omittedNodes: number, readonly omittedEdges: number, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly entity: EntityFieldsFragment }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number, readonly denials: number }> } };

export type ReadArticleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReadArticleQuery = { readonly document: (
    { readonly publishedAt: string | null, readonly language: string | null, readonly text: string, readonly publisher: EntityFieldsFragment | null, readonly authors: ReadonlyArray<EntityFieldsFragment>, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly verification: { readonly ok: boolean, readonly checks: ReadonlyArray<{ readonly part: string, readonly start: number, readonly end: number, readonly expected: string, readonly found: string, readonly ok: boolean }> } }
          & StatementFieldsFragment
        ) }> } }
    & DocumentFieldsFragment
  ) | null };

export type ReadEntityQueryVariables = Exact<{
  id: string;
  name: ReadonlyArray<string> | string;
}>;


export type ReadEntityQuery = { readonly entity: (
    { readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<string>, readonly statements: { readonly totalCount: number }, readonly saidAbout: { readonly totalCount: number }, readonly documents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DocumentFieldsFragment }> } }
    & EntityFieldsFragment
  ) | null, readonly says: { readonly about: ReadonlyArray<EntityFieldsFragment>, readonly cells: ReadonlyArray<CellFieldsFragment> }, readonly said: { readonly speakers: ReadonlyArray<EntityFieldsFragment>, readonly cells: ReadonlyArray<CellFieldsFragment> } };

export type ReadMentionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReadMentionsQuery = { readonly entity: { readonly id: string, readonly mentions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<string>, readonly document: DocumentFieldsFragment }> } | null };

export type SelectStatementsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type SelectStatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly claim: { readonly id: string, readonly independent: number, readonly contested: boolean, readonly outlets: ReadonlyArray<EntityFieldsFragment>, readonly statements: { readonly totalCount: number } } | null }
        & StatementFieldsFragment
      ) }> } };

export type SplitEntityMutationVariables = Exact<{
  id: string;
  mentions: ReadonlyArray<string> | string;
  reason?: string | null | undefined;
}>;


export type SplitEntityMutation = { readonly splitEntity: { readonly id: string } };

export type SuggestEntitiesQueryVariables = Exact<{
  search: string;
}>;


export type SuggestEntitiesQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node: (
        { readonly aliases: ReadonlyArray<string>, readonly statements: { readonly totalCount: number }, readonly saidAbout: { readonly totalCount: number } }
        & EntityFieldsFragment
      ) }> } };

export type UndoDecisionMutationVariables = Exact<{
  decisionId: string;
}>;


export type UndoDecisionMutation = { readonly undo: { readonly id: string } };
