/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../operation';
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

/** `schema/operations`, by name. */
export const operations = {
  /** Who said what about whom, and where is it written? Press the run button, then put other names in. Any name, alias or id will do. */
  whoSaidWhatAboutWhom: {
    text: "query WhoSaidWhatAboutWhom {\n  statements(where: {saidBy: [\"Kim Jong-un\"], about: [\"Russia\"]}) {\n    totalCount\n    edges {\n      node {\n        text\n        polarity\n        speakers {\n          name\n        }\n        about {\n          name\n        }\n        reportedBy {\n          name\n        }\n        document {\n          title\n        }\n        evidence {\n          start\n          end\n          text\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhoSaidWhatAboutWhomQuery, WhoSaidWhatAboutWhomQueryVariables>,
  /** Everything that one person said, the newest first, quoted or in the words of the reporter (kind). */
  everythingThatPutinSaid: {
    text: "query EverythingThatPutinSaid {\n  statements(where: {saidBy: [\"Vladimir Putin\"]}) {\n    totalCount\n    edges {\n      node {\n        saidAt\n        kind\n        text\n        addressees {\n          name\n        }\n        document {\n          title\n        }\n      }\n    }\n  }\n}",
  } as Operation<EverythingThatPutinSaidQuery, EverythingThatPutinSaidQueryVariables>,
  /** A family name is enough: extensions.matched, below the data, says whom it stood for. */
  whatTheSpokesmanSaid: {
    text: "query WhatTheSpokesmanSaid {\n  statements(where: {saidBy: [\"Peskov\"]}) {\n    edges {\n      node {\n        text\n        polarity\n        certainty\n        about {\n          name\n          kind\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhatTheSpokesmanSaidQuery, WhatTheSpokesmanSaidQueryVariables>,
  /** A capital stands for its state, and a seat or an office speaks for itself: ask for all of them at once. */
  whatWashingtonSaid: {
    text: "query WhatWashingtonSaid {\n  statements(\n    where: {saidBy: [\"United States\", \"Washington\", \"White House\", \"US State Department\"]}\n  ) {\n    totalCount\n    edges {\n      node {\n        text\n        cue\n        sourceText\n        speakers {\n          name\n        }\n        document {\n          title\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhatWashingtonSaidQuery, WhatWashingtonSaidQueryVariables>,
  /** What all speakers say about one subject. */
  whatIsSaidAboutRussia: {
    text: "query WhatIsSaidAboutRussia {\n  statements(where: {about: [\"Russia\"]}, first: 50) {\n    totalCount\n    edges {\n      node {\n        speakers {\n          name\n        }\n        sourceText\n        text\n      }\n    }\n  }\n}",
  } as Operation<WhatIsSaidAboutRussiaQuery, WhatIsSaidAboutRussiaQueryVariables>,
  /** One entity: its names and roles, what it says, what is said about it, and where it is mentioned. */
  northKoreaOnBothSides: {
    text: "query NorthKoreaOnBothSides {\n  entity(name: \"North Korea\") {\n    name\n    kind\n    aliases\n    roles\n    statements(first: 10) {\n      totalCount\n      edges {\n        node {\n          text\n        }\n      }\n    }\n    saidAbout(first: 10) {\n      totalCount\n      edges {\n        node {\n          text\n          speakers {\n            name\n          }\n        }\n      }\n    }\n    documents {\n      edges {\n        node {\n          title\n        }\n      }\n    }\n  }\n}",
  } as Operation<NorthKoreaOnBothSidesQuery, NorthKoreaOnBothSidesQueryVariables>,
  /** Denials: a denial is never stored as the thing denied. */
  whoDeniedWhat: {
    text: "query WhoDeniedWhat {\n  statements(where: {polarity: [DENIES]}) {\n    totalCount\n    edges {\n      node {\n        speakers {\n          name\n        }\n        cue\n        text\n        evidence {\n          before\n          text\n          after\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhoDeniedWhatQuery, WhoDeniedWhatQueryVariables>,
  /** Hearsay in the strict sense: statements that somebody else passes on, and who that is (the nearest to the speaker first). */
  whoPassesItOn: {
    text: "query WhoPassesItOn {\n  statements(\n    where: {reportedBy: [\"TASS\", \"RIA News\", \"Yonhap\", \"YTN\", \"Interfax\"]}\n  ) {\n    totalCount\n    edges {\n      node {\n        speakers {\n          name\n        }\n        text\n        reportedBy {\n          name\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhoPassesItOnQuery, WhoPassesItOnQueryVariables>,
  /** Only what the documents report themselves, in the speaker's own words. */
  firstHandOnly: {
    text: "query FirstHandOnly {\n  statements(\n    where: {saidBy: [\"Kim Jong-un\", \"Vladimir Putin\"], kind: [DIRECT, MIXED], firstHandOnly: true}\n  ) {\n    totalCount\n    edges {\n      node {\n        speakers {\n          name\n        }\n        text\n        document {\n          title\n        }\n      }\n    }\n  }\n}",
  } as Operation<FirstHandOnlyQuery, FirstHandOnlyQueryVariables>,
  /** One document with every statement in it, in the order of its text. Each span counts characters of that text. */
  oneDocumentWithEvidence: {
    text: "query OneDocumentWithEvidence {\n  documents(search: \"cosmodrome\", first: 1) {\n    edges {\n      node {\n        id\n        title\n        language\n        publishedAt\n        publisher {\n          name\n        }\n        authors {\n          name\n        }\n        text\n        statements(first: 100) {\n          totalCount\n          edges {\n            node {\n              id\n              text\n              speakers {\n                name\n              }\n              evidence {\n                start\n                end\n                text\n                spans {\n                  start\n                  end\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}",
  } as Operation<OneDocumentWithEvidenceQuery, OneDocumentWithEvidenceQueryVariables>,
  /** Reads every span again in the stored text: what the graph says is there, and what is there. */
  checkTheEvidence: {
    text: "query CheckTheEvidence {\n  statements(first: 5) {\n    edges {\n      node {\n        id\n        verification {\n          ok\n          checks {\n            part\n            start\n            end\n            expected\n            found\n            ok\n          }\n        }\n      }\n    }\n  }\n}",
  } as Operation<CheckTheEvidenceQuery, CheckTheEvidenceQueryVariables>,
  /** How much is in the graph, and the entities with most statements. */
  howMuchIsThere: {
    text: "query HowMuchIsThere {\n  stats {\n    documents\n    statements\n    entities\n    claims\n  }\n  entities(first: 10) {\n    totalCount\n    edges {\n      node {\n        name\n        kind\n        aliases\n        statements(first: 0) {\n          totalCount\n        }\n        saidAbout(first: 0) {\n          totalCount\n        }\n      }\n    }\n  }\n}",
  } as Operation<HowMuchIsThereQuery, HowMuchIsThereQueryVariables>,
  /** Lists come in pages: put pageInfo.endCursor into the variable "after" for the next one. */
  pageByPage: {
    text: "query PageByPage($after: String) {\n  statements(first: 5, after: $after, orderBy: SAID_AT_ASC) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        saidAt\n        text\n      }\n    }\n  }\n}",
  } as Operation<PageByPageQuery, PageByPageQueryVariables>,
  /** What speakers themselves put as likely or possible: "may", "could", "is expected to". */
  whatIsNotCertain: {
    text: "query WhatIsNotCertain {\n  statements(where: {certainty: [PROBABLE, POSSIBLE]}) {\n    totalCount\n    edges {\n      node {\n        certainty\n        speakers {\n          name\n        }\n        sourceText\n        text\n      }\n    }\n  }\n}",
  } as Operation<WhatIsNotCertainQuery, WhatIsNotCertainQueryVariables>,
  /** What people want of one another: calls, questions and promises, with a word that has to occur. */
  whoUrgesAsksAndPromises: {
    text: "query WhoUrgesAsksAndPromises {\n  urged: statements(where: {polarity: [URGES, ASKS, PROMISES]}) {\n    edges {\n      node {\n        polarity\n        speakers {\n          name\n        }\n        text\n      }\n    }\n  }\n  aboutWeapons: statements(where: {text: \"weapons\"}) {\n    totalCount\n    edges {\n      node {\n        speakers {\n          name\n        }\n        text\n      }\n    }\n  }\n}",
  } as Operation<WhoUrgesAsksAndPromisesQuery, WhoUrgesAsksAndPromisesQueryVariables>,
  /** Who speaks about whom around somebody: the thirty that matter most, and how many more there are. */
  theNetworkAroundSomebody: {
    text: "query TheNetworkAroundSomebody {\n  network(around: [\"Kim Jong-un\"], limit: 30) {\n    nodes {\n      weight\n      entity {\n        id\n        name\n        kind\n      }\n    }\n    edges {\n      from\n      to\n      count\n      denials\n    }\n    omittedNodes\n    omittedEdges\n  }\n}",
  } as Operation<TheNetworkAroundSomebodyQuery, TheNetworkAroundSomebodyQueryVariables>,
  /** Through whom one gets from somebody to somebody: the shortest chains of who speaks about whom, with a statement a step. */
  fromOneToAnother: {
    text: "query FromOneToAnother {\n  paths(from: \"Kim Jong-un\", to: \"North Korea\", maxLength: 3, first: 3) {\n    entities {\n      name\n    }\n    steps {\n      text\n      polarity\n      saidAt\n      document {\n        title\n      }\n    }\n  }\n}",
  } as Operation<FromOneToAnotherQuery, FromOneToAnotherQueryVariables>,
  /** Who says how much about whom, as a table: the ten who say most, the ten of whom most is said, and how much is denied. */
  whoAboutWhomAsATable: {
    text: "query WhoAboutWhomAsATable {\n  matrix(top: 10) {\n    speakers {\n      id\n      name\n    }\n    about {\n      id\n      name\n    }\n    cells {\n      speaker\n      about\n      count\n      denials\n    }\n  }\n}",
  } as Operation<WhoAboutWhomAsATableQuery, WhoAboutWhomAsATableQueryVariables>,
  /** When something was said about a country, by the week, and how much of it denies something. */
  whenItWasSaid: {
    text: "query WhenItWasSaid {\n  timeline(where: {about: [\"Russia\"]}, by: WEEK) {\n    from\n    count\n    denials\n  }\n}",
  } as Operation<WhenItWasSaidQuery, WhenItWasSaidQueryVariables>,
  /** What was said in some of these words, the best fit first, with the words' places in the document. */
  searchInWhatWasSaid: {
    text: "query SearchInWhatWasSaid {\n  search(text: \"rocket technology satellites\", first: 10) {\n    score\n    highlights {\n      start\n      end\n    }\n    statement {\n      text\n      speakers {\n        name\n      }\n      document {\n        title\n      }\n    }\n  }\n}",
  } as Operation<SearchInWhatWasSaidQuery, SearchInWhatWasSaidQueryVariables>,
  /** What one says and another denies or contradicts, each with those who say so and the words that stand against it. */
  whatIsContested: {
    text: "query WhatIsContested {\n  claims(where: {contested: true}, first: 10) {\n    totalCount\n    edges {\n      node {\n        text\n        independent\n        speakers {\n          name\n        }\n        deniedBy {\n          text\n          speakers {\n            name\n          }\n          statements(first: 1) {\n            edges {\n              node {\n                evidence {\n                  before\n                  text\n                  after\n                }\n              }\n            }\n          }\n        }\n        contradicts {\n          text\n          speakers {\n            name\n          }\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhatIsContestedQuery, WhatIsContestedQueryVariables>,
  /** What a speaker says, however often and in whatever words, with the outlets that carry it and how many have it on their own. */
  whoRepeatsAClaim: {
    text: "query WhoRepeatsAClaim {\n  claims(where: {saidBy: [\"Vladimir Putin\"]}, first: 20) {\n    edges {\n      node {\n        text\n        independent\n        contested\n        outlets {\n          name\n        }\n        statements {\n          totalCount\n          edges {\n            node {\n              text\n              document {\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}",
  } as Operation<WhoRepeatsAClaimQuery, WhoRepeatsAClaimQueryVariables>,
  /** What means nearly the same as a sentence, in whatever words. */
  searchByMeaning: {
    text: "query SearchByMeaning {\n  search(text: \"aid with space technology\", mode: MEANING, first: 5) {\n    score\n    statement {\n      text\n      speakers {\n        name\n      }\n    }\n  }\n}",
  } as Operation<SearchByMeaningQuery, SearchByMeaningQueryVariables>,
  /** For programs: the statements of any filter, page by page, with whom, when and where. Fill in the variables: {"where": {"saidBy": ["Kim Jong-un"]}, "first": 100} */
  statementsOfAFilter: {
    text: "query StatementsOfAFilter($where: StatementWhere, $first: Int = 20, $after: String) {\n  statements(where: $where, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        saidAt\n        polarity\n        text\n        speakers {\n          name\n        }\n        about {\n          name\n        }\n        document {\n          title\n          url\n        }\n        evidence {\n          start\n          end\n          text\n        }\n      }\n    }\n  }\n}",
  } as Operation<StatementsOfAFilterQuery, StatementsOfAFilterQueryVariables>,
};