/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** YYYY-MM-DD */
  Date: { input: string; output: string; }
};

/** How sure the speaker sounds of the content. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE';

/** What statements of the same meaning by the same speaker have in common. */
export type Claim = {
  /** Whether another claim denies or contradicts it. */
  readonly contested: Scalars['Boolean']['output'];
  /** Claims on the same matter that cannot hold beside it: other numbers, another date, the opposite; the surest first, at most 100. */
  readonly contradicts: ReadonlyArray<Claim>;
  /** The claims that deny it, the surest first; at most 100. */
  readonly deniedBy: ReadonlyArray<Claim>;
  /** The claims that it denies, the surest first; at most 100. */
  readonly denies: ReadonlyArray<Claim>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How many outlets did not copy it or cite another for it: near-identical texts count once, and so do those that cite the same. A document of which no outlet is known counts by the host of its address, and one without an address by itself. */
  readonly independent: Scalars['Int']['output'];
  /** All claims that stand against it, each with the reason and whether one speaker changed their mind; the surest first, at most 100. */
  readonly opponents: ReadonlyArray<ClaimOpponent>;
  /** The outlets that carry it. */
  readonly outlets: ReadonlyArray<Entity>;
  /** Who makes it. */
  readonly speakers: ReadonlyArray<Entity>;
  /** Where it is made, the newest first. */
  readonly statements: StatementConnection;
  /** In the words of one of its statements. */
  readonly text: Scalars['String']['output'];
};


/** What statements of the same meaning by the same speaker have in common. */
export type ClaimStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type ClaimConnection = {
  /** The items of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ClaimEdge = {
  /** Opaque; a page can start after it or end before it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** A claim that stands against another, and why. */
export type ClaimOpponent = {
  /** true: the same speaker said first the one and later the other; false: speakers differ, or it is not known what came first. */
  readonly changeOfMind: Scalars['Boolean']['output'];
  /** The other claim. */
  readonly claim: Claim;
  /** Who differs, and in what: "one speaker, first on 2024-03-01, then on 2024-04-20: another month: june and may". */
  readonly reason: Scalars['String']['output'];
  /** What this claim does to the other, or the other to it. */
  readonly relation: OpponentRelation;
  /** How sure it is, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** Which claims: fields combine by AND, the values of one field by OR; absent and null restrict nothing, [] matches nothing. */
export type ClaimWhere = {
  /** Whom one of its statements is about: names or ids. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: another claim denies or contradicts it; false: none does. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who makes it: names or ids. */
  readonly saidBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All these words, as whole words, in one of its statements. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a person decided about what was read. It is kept beside the facts and can be undone. */
export type Decision = {
  /** merge, split, keep apart, correct, retract or undo. */
  readonly action: Scalars['String']['output'];
  /** When, as ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** Its id, for undo. */
  readonly id: Scalars['ID']['output'];
  /** Why, in the words of who decided it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken back since. */
  readonly undone: Scalars['Boolean']['output'];
};

/** An article as it was read. */
export type Document = {
  /** Who wrote it. */
  readonly authors: ReadonlyArray<Entity>;
  /** The caller's id, else made from the address, else from the text. */
  readonly id: Scalars['ID']['output'];
  /** Its language, as ISO 639-1. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The path under which it was given. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The outlet. */
  readonly publisher?: Maybe<Entity>;
  /** What is said in it, in the order of the text. */
  readonly statements: StatementConnection;
  /** The whole text, unchanged: every offset of the API counts its UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An article as it was read. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type DocumentConnection = {
  /** The items of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type DocumentEdge = {
  /** Opaque; a page can start after it or end before it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
};

/** A person, organisation, place, project, event or product, under all its names. */
export type Entity = {
  /** Its other names, the most frequent first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that mention it, the newest first. */
  readonly documents: DocumentConnection;
  /** Stable: an id that a merge took in keeps finding its entity. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** Of a place, those in which it lies, as names and lists of cities, regions and capitals tell; that of which most documents tell first. */
  readonly locatedIn: ReadonlyArray<Location>;
  /** The entity as one document after another knows it, in order of their ids. */
  readonly mentions: ReadonlyArray<EntityMention>;
  /** Its most frequent full name. */
  readonly name: Scalars['String']['output'];
  /** Titles and offices that documents give it. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** What is said about it, the newest first. */
  readonly saidAbout: StatementConnection;
  /** What it says, the newest first. */
  readonly statements: StatementConnection;
};


/** A person, organisation, place, project, event or product, under all its names. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, organisation, place, project, event or product, under all its names. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, organisation, place, project, event or product, under all its names. */
export type EntitySaidAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A person, organisation, place, project, event or product, under all its names. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};

/** A page of a list. */
export type EntityConnection = {
  /** The items of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type EntityEdge = {
  /** Opaque; a page can start after it or end before it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** What an entity is. */
export type EntityKind =
  | 'EVENT'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'PRODUCT'
  | 'PROJECT';

/** An entity as one document knows it. */
export type EntityMention = {
  /** The other names that the document uses. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is mentioned. */
  readonly document: Document;
  /** Its id, for splitEntity. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name that the document gives it. */
  readonly name: Scalars['String']['output'];
  /** Titles and offices that the document gives it. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** Offsets are UTF-16 code units into Document.text, end exclusive; text is exactly that slice; spans are the parts of a divided quotation. */
export type Evidence = {
  /** The text just after it. */
  readonly after: Scalars['String']['output'];
  /** The text just before it. */
  readonly before: Scalars['String']['output'];
  /** Where the content ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The parts of the content, in order; one where it is not divided. */
  readonly spans: ReadonlyArray<Span>;
  /** Where the content starts. */
  readonly start: Scalars['Int']['output'];
  /** The slice of Document.text from start to end. */
  readonly text: Scalars['String']['output'];
};

/** How long a stretch of time is; a week starts on Monday. */
export type Interval =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** A place in which another lies, and who says so. */
export type Location = {
  /** Documents that place it there, by its name or by naming both; at most 10. */
  readonly documents: ReadonlyArray<Document>;
  /** The place around it. */
  readonly place: Entity;
};

/** An entry of the log of decisions, with what it is about. */
export type LoggedDecision = {
  /** merge, split, keep apart, correct, retract or undo. */
  readonly action: Scalars['String']['output'];
  /** When, as ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** Its id, for undo. */
  readonly id: Scalars['ID']['output'];
  /** Why, in the words of who decided it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken back since. */
  readonly undone: Scalars['Boolean']['output'];
  /** As JSON: the ids and names of what it is about. */
  readonly what: Scalars['String']['output'];
};

/** Who says how much about whom. */
export type Matrix = {
  /** Its columns, those with most statements first. */
  readonly about: ReadonlyArray<Entity>;
  /** Where there are statements, row by row. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** Its rows, those with most statements first. */
  readonly speakers: ReadonlyArray<Entity>;
};

/** What one speaker says about one subject. */
export type MatrixCell = {
  /** The id of the subject. */
  readonly about: Scalars['ID']['output'];
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
  /** How many of them deny something. */
  readonly denials: Scalars['Int']['output'];
  /** The id of the speaker. */
  readonly speaker: Scalars['ID']['output'];
};

export type Mutation = {
  /** Sets right what was read of a statement; what is not given, or null, stays as it is. */
  readonly correctStatement: Decision;
  /** Reads an article into the graph: its text, or the page at its address, as "hearsay ingest" does. The answer comes when it is read. The same article again gives the same document; a changed one replaces what it said before. */
  readonly ingest: Document;
  /** These entities are different, whatever is read later; they are not proposed as one again. */
  readonly keepApart: Decision;
  /** These entities are one, now and with everything that is read later. Ids that it takes in keep finding it. */
  readonly mergeEntities: Decision;
  /** Takes a document out with all and only what it alone supports. Its text does not come back by being read again, until the decision is undone. false where there is no such document. */
  readonly retract: Scalars['Boolean']['output'];
  /** These mentions of the entity are somebody else, who is one entity. Names that the others bear no longer bring new mentions to it. */
  readonly splitEntity: Decision;
  /** Takes a decision back: the graph is as if it had never been taken, and the log has both. After a retraction the text can be read again. */
  readonly undo: Decision;
};


export type MutationCorrectStatementArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  polarity?: InputMaybe<Polarity>;
  reason?: InputMaybe<Scalars['String']['input']>;
  speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type MutationIngestArgs = {
  publishedAt?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


export type MutationKeepApartArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMergeEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRetractArgs = {
  documentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSplitEntityArgs = {
  id: Scalars['ID']['input'];
  mentions: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUndoArgs = {
  decisionId: Scalars['ID']['input'];
};

/** Who speaks about whom around some entities. */
export type Network = {
  /** Every pair of them of which one speaks about the other, most statements first; at most ten times limit. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The entities, the weightiest first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** How many edges were left out: those by which the omitted entities were found, and those over the limit. */
  readonly omittedEdges: Scalars['Int']['output'];
  /** How many entities limit left out: those as near as the last ones taken. Further ones are not counted. */
  readonly omittedNodes: Scalars['Int']['output'];
};

/** One who speaks about another. */
export type NetworkEdge = {
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
  /** How many of them deny something. */
  readonly denials: Scalars['Int']['output'];
  /** The id of the speaker. */
  readonly from: Scalars['ID']['output'];
  /** The id of whom it speaks about. */
  readonly to: Scalars['ID']['output'];
};

/** An entity of a network. */
export type NetworkNode = {
  /** The entity. */
  readonly entity: Entity;
  /** How many statements its edges in this network stand for. */
  readonly weight: Scalars['Int']['output'];
};

/** How a claim stands to another: it denies it, is denied by it, or cannot hold beside it. */
export type OpponentRelation =
  | 'CONTRADICTS'
  | 'DENIED_BY'
  | 'DENIES';

/** Where a page stands in its list. */
export type PageInfo = {
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows; ask for it after endCursor. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more comes before; ask for it before startCursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A chain of entities, each of which speaks about the next. */
export type Path = {
  /** The entities, from the first to the last. */
  readonly entities: ReadonlyArray<Entity>;
  /** For each step the newest statement in which the one speaks about the next. */
  readonly steps: ReadonlyArray<Statement>;
};

/** What the speaker does with the content: states, rejects, asks, calls for or promises it. */
export type Polarity =
  | 'ASKS'
  | 'ASSERTS'
  | 'DENIES'
  | 'PROMISES'
  | 'URGES';

export type Query = {
  /** By id; null if there is none. */
  readonly claim?: Maybe<Claim>;
  /** The one made last first. */
  readonly claims: ClaimConnection;
  /** What people decided, the newest first. */
  readonly decisions: ReadonlyArray<LoggedDecision>;
  /** By id; null if there is none. */
  readonly document?: Maybe<Document>;
  /** The newest first. */
  readonly documents: DocumentConnection;
  /** Those with most statements first. */
  readonly entities: EntityConnection;
  /** By id, or by name: a full name before an alias, then the one with most statements, then the smallest id; null if there is none. */
  readonly entity?: Maybe<Entity>;
  /** Who says how much about whom. */
  readonly matrix: Matrix;
  /** Who speaks about whom around these entities (names or ids), the weightiest first, with counts of what was left out. */
  readonly network: Network;
  /** The shortest chains of who speaks about whom between two entities, with a statement for each step. Equally long ones: those of most statements first. */
  readonly paths: ReadonlyArray<Path>;
  /** All pairs of entities that look like one and that nobody has decided yet, page by page: those of entities with most statements first. A page looks for little more than half a second, so it may be short, or empty, while endCursor is not null; a pair may come twice, on two pages. */
  readonly reviewPage: ReviewPage;
  /** The first pairs of entities that look like one and that nobody has decided yet: those of the first page of reviewPage that has any; of a large graph its first five are looked at. */
  readonly reviewPairs: ReadonlyArray<ReviewPair>;
  /** Statements that fit a text, the best first. Some of its words are enough; case and accents are ignored. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Who said what about whom. */
  readonly statements: StatementConnection;
  /** How much is in the graph. */
  readonly stats: Stats;
  /** How many statements were made when, the oldest first, those without a date last. Stretches without any are left out. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /** Reads every span of a statement again in the stored text. */
  readonly verify: Verification;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatrixArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  speakers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  top?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


export type QueryNetworkArgs = {
  around: ReadonlyArray<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
};


export type QueryReviewPageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<SearchMode>;
  text: Scalars['String']['input'];
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementWhere>;
};


export type QueryTimelineArgs = {
  by?: InputMaybe<Interval>;
  where?: InputMaybe<StatementWhere>;
};


export type QueryVerifyArgs = {
  statementId: Scalars['ID']['input'];
};

/** Some pairs to decide, and where the next ones begin. */
export type ReviewPage = {
  /** What to give as after for the next page; null where nothing is left. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Fewer than asked for, or none, does not mean that it is the end. */
  readonly pairs: ReadonlyArray<ReviewPair>;
};

/** Two entities that look like one; only a person can tell. */
export type ReviewPair = {
  /** What is alike, one sentence each. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Their ids, joined by "+". */
  readonly id: Scalars['ID']['output'];
  /** How strongly they look the same, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** The two: mergeEntities makes them one, keepApart leaves them two. */
  readonly sides: ReadonlyArray<Entity>;
};

/** A statement that fits a search. */
export type SearchHit = {
  /** Where words of the search stand in the content: offsets into Document.text. */
  readonly highlights: ReadonlyArray<Span>;
  /** How well it fits, the higher the better; comparable within one answer alone. */
  readonly score: Scalars['Float']['output'];
  /** The statement. */
  readonly statement: Statement;
};

/** By its words; by its meaning, which needs embeddings that the graph does not have yet; or by what there is of both, merged by reciprocal rank. */
export type SearchMode =
  | 'HYBRID'
  | 'KEYWORD'
  | 'MEANING';

/** A stretch of Document.text: UTF-16 code units, end exclusive. */
export type Span = {
  /** The character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The first character. */
  readonly start: Scalars['Int']['output'];
};

/** One span of a statement, read again in the stored text. */
export type SpanCheck = {
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What the graph says is there. */
  readonly expected: Scalars['String']['output'];
  /** What the text has there. */
  readonly found: Scalars['String']['output'];
  /** Whether the two are the same. */
  readonly ok: Scalars['Boolean']['output'];
  /** What the span is of: content, evidence (from its start to its end), cue, source, about, reportedBy or addressee. */
  readonly part: Scalars['String']['output'];
  /** Where the span starts in Document.text. */
  readonly start: Scalars['Int']['output'];
};

/** Something that somebody is reported to have said, claimed, denied, confirmed, asked, urged or promised. */
export type Statement = {
  /** Whom and what the content names. */
  readonly about: ReadonlyArray<Entity>;
  /** To whom it is said. */
  readonly addressees: ReadonlyArray<Entity>;
  /** How sure the speaker sounds. */
  readonly certainty: Certainty;
  /** What it has in common with other statements of its speaker. */
  readonly claim?: Maybe<Claim>;
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The words that make it a statement: "said", "according to". */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly document: Document;
  /** The characters of the document that it was read from. */
  readonly evidence: Evidence;
  /** Stable: made from its document and where it stands in it. */
  readonly id: Scalars['ID']['output'];
  /** Quoted, reported, or both. */
  readonly kind: StatementKind;
  /** What the speaker does with the content. */
  readonly polarity: Polarity;
  /** Who passes it on, the nearest to the speaker first. */
  readonly reportedBy: ReadonlyArray<Entity>;
  /** When it was said; null where nothing gives a date. */
  readonly saidAt?: Maybe<Scalars['Date']['output']>;
  /** The words that name who says it. */
  readonly sourceText?: Maybe<Scalars['String']['output']>;
  /** Empty where the source could not be resolved; sourceText has its words. */
  readonly speakers: ReadonlyArray<Entity>;
  /** What is said; the parts of a divided quotation joined by " … ". */
  readonly text: Scalars['String']['output'];
  /** Reads every span of it again in the stored text. */
  readonly verification: Verification;
};

/** A page of a list. */
export type StatementConnection = {
  /** The items of this page. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type StatementEdge = {
  /** Opaque; a page can start after it or end before it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

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
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** To whom it is said: names or ids. */
  readonly addressedTo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the speaker sounds. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** The document that it stands in. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** true leaves out statements that somebody else passes on (with a reportedBy). */
  readonly firstHandOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Quoted, reported, or both. */
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** Stated, denied, asked, urged or promised. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** The outlet of the document. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who passes it on: names or ids. */
  readonly reportedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Inclusive. Undated statements match neither bound. */
  readonly saidAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Inclusive. Undated statements match neither bound. */
  readonly saidBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Who says it: names or ids. */
  readonly saidBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All these words, as whole words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How much is in the graph. */
export type Stats = {
  /** What statements of the same meaning by the same speaker have in common. */
  readonly claims: Scalars['Int']['output'];
  /** Documents that were read. */
  readonly documents: Scalars['Int']['output'];
  /** People, organisations, places, projects, events and products. */
  readonly entities: Scalars['Int']['output'];
  /** Statements found in them. */
  readonly statements: Scalars['Int']['output'];
};

export type Subscription = {
  /** Statements as they are added to the graph, whoever adds them. Over a WebSocket at /graphql, protocol graphql-transport-ws. What changes or is read again unchanged is not told again. */
  readonly statementAdded: Statement;
};


export type SubscriptionStatementAddedArgs = {
  where?: InputMaybe<StatementWhere>;
};

/** The statements of a day, week, month or year. */
export type TimelineBucket = {
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
  /** How many of them deny something. */
  readonly denials: Scalars['Int']['output'];
  /** Its first day, of a week the Monday; null for what has no date. */
  readonly from?: Maybe<Scalars['Date']['output']>;
};

/** Whether a statement still stands in the text as the graph says. */
export type Verification = {
  /** Each span of the statement. */
  readonly checks: ReadonlyArray<SpanCheck>;
  /** Whether every span is right. */
  readonly ok: Scalars['Boolean']['output'];
};

/** How sure the speaker sounds of the content. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE'
  | 'PROBABLE';

/** What an entity is. */
export type EntityKind =
  | 'EVENT'
  | 'ORGANISATION'
  | 'PERSON'
  | 'PLACE'
  | 'PRODUCT'
  | 'PROJECT';

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

export type WhoSaidWhatAboutWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSaidWhatAboutWhomQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly polarity: Polarity, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly about: ReadonlyArray<{ readonly name: string }>, readonly reportedBy: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null }, readonly evidence: { readonly start: number, readonly end: number, readonly text: string } } }> } };

export type EverythingThatPutinSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingThatPutinSaidQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly saidAt: string | null, readonly kind: StatementKind, readonly text: string, readonly addressees: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null } } }> } };

export type WhatTheSpokesmanSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTheSpokesmanSaidQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly polarity: Polarity, readonly certainty: Certainty, readonly about: ReadonlyArray<{ readonly name: string, readonly kind: EntityKind }> } }> } };

export type WhatWashingtonSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWashingtonSaidQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly cue: string | null, readonly sourceText: string | null, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null } } }> } };

export type WhatIsSaidAboutRussiaQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsSaidAboutRussiaQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly sourceText: string | null, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> } };

export type NorthKoreaOnBothSidesQueryVariables = Exact<{ [key: string]: never; }>;


export type NorthKoreaOnBothSidesQuery = { readonly entity: { readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<string>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string } }> }, readonly saidAbout: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> }, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string | null } }> } } | null };

export type WhoDeniedWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDeniedWhatQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly cue: string | null, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly evidence: { readonly before: string, readonly text: string, readonly after: string } } }> } };

export type WhoPassesItOnQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoPassesItOnQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly reportedBy: ReadonlyArray<{ readonly name: string }> } }> } };

export type FirstHandOnlyQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstHandOnlyQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null } } }> } };

export type OneDocumentWithEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OneDocumentWithEvidenceQuery = { readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly language: string | null, readonly publishedAt: string | null, readonly text: string, readonly publisher: { readonly name: string } | null, readonly authors: ReadonlyArray<{ readonly name: string }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly evidence: { readonly start: number, readonly end: number, readonly text: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> } } }> } } }> } };

export type CheckTheEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckTheEvidenceQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly verification: { readonly ok: boolean, readonly checks: ReadonlyArray<{ readonly part: string, readonly start: number, readonly end: number, readonly expected: string, readonly found: string, readonly ok: boolean }> } } }> } };

export type HowMuchIsThereQueryVariables = Exact<{ [key: string]: never; }>;


export type HowMuchIsThereQuery = { readonly stats: { readonly documents: number, readonly statements: number, readonly entities: number, readonly claims: number }, readonly entities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly statements: { readonly totalCount: number }, readonly saidAbout: { readonly totalCount: number } } }> } };

export type PageByPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PageByPageQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly saidAt: string | null, readonly text: string } }> } };

export type WhatIsNotCertainQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsNotCertainQuery = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly certainty: Certainty, readonly sourceText: string | null, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> } };

export type WhoUrgesAsksAndPromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoUrgesAsksAndPromisesQuery = { readonly urged: { readonly edges: ReadonlyArray<{ readonly node: { readonly polarity: Polarity, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> }, readonly aboutWeapons: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> } };

export type TheNetworkAroundSomebodyQueryVariables = Exact<{ [key: string]: never; }>;


export type TheNetworkAroundSomebodyQuery = { readonly network: { readonly omittedNodes: number, readonly omittedEdges: number, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind } }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly count: number, readonly denials: number }> } };

export type FromOneToAnotherQueryVariables = Exact<{ [key: string]: never; }>;


export type FromOneToAnotherQuery = { readonly paths: ReadonlyArray<{ readonly entities: ReadonlyArray<{ readonly name: string }>, readonly steps: ReadonlyArray<{ readonly text: string, readonly polarity: Polarity, readonly saidAt: string | null, readonly document: { readonly title: string | null } }> }> };

export type WhoAboutWhomAsATableQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAboutWhomAsATableQuery = { readonly matrix: { readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly cells: ReadonlyArray<{ readonly speaker: string, readonly about: string, readonly count: number, readonly denials: number }> } };

export type WhenItWasSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhenItWasSaidQuery = { readonly timeline: ReadonlyArray<{ readonly from: string | null, readonly count: number, readonly denials: number }> };

export type SearchInWhatWasSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchInWhatWasSaidQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly statement: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null } } }> };

export type WhatIsContestedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsContestedQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly independent: number, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly evidence: { readonly before: string, readonly text: string, readonly after: string } } }> } }>, readonly contradicts: ReadonlyArray<{ readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> }> } }> } };

export type WhoRepeatsAClaimQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoRepeatsAClaimQuery = { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly independent: number, readonly contested: boolean, readonly outlets: ReadonlyArray<{ readonly name: string }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly document: { readonly title: string | null } } }> } } }> } };

export type SearchByMeaningQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchByMeaningQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly statement: { readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }> } }> };

export type StatementsOfAFilterQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsOfAFilterQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly saidAt: string | null, readonly polarity: Polarity, readonly text: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly about: ReadonlyArray<{ readonly name: string }>, readonly document: { readonly title: string | null, readonly url: string | null }, readonly evidence: { readonly start: number, readonly end: number, readonly text: string } } }> } };
