/**
 * What the importer is given: a table for each kind of node and of relationship. `cypher/README.md` says what they mean.
 * Neo4j keeps properties in the order of the columns, and reads them from the first when it fills an index: what indexes
 * have comes first.
 */

/** The properties of a node or a relationship, with their types. */
export type Types = Readonly<
  Record<string, 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]'>
>;

export interface Table {
  readonly of: 'nodes' | 'relationships';
  /** Labels joined by ":", or the type. */
  readonly name: string;
  readonly types: Types;
}

function nodes<T extends Types>(name: string, types: T) {
  return { of: 'nodes', name, types } as const;
}

function relationships<T extends Types>(name: string, types: T) {
  return { of: 'relationships', name, types } as const;
}

const PLACE = { position: 'long', start: 'long', end: 'long' } as const;
const QUOTED = { ...PLACE, text: 'string' } as const;

const entity = (label: string) =>
  nodes(`Entity:${label}`, {
    id: 'string',
    key: 'string',
    rank: 'string',
    kind: 'string',
    saidCount: 'long',
    aboutCount: 'long',
    name: 'string',
    aliases: 'string[]',
    roles: 'string[]',
    documentCount: 'long',
    neighbourCount: 'long',
    referentCount: 'long',
  });

export const TABLES = {
  writer: nodes('Writer', { id: 'string', turn: 'long', keys: 'string' }),
  documents: nodes('Document', {
    id: 'string',
    path: 'string',
    url: 'string',
    at: 'string',
    contentHash: 'string',
    title: 'string',
    text: 'string',
    publisher: 'string',
    authors: 'string[]',
    publishedAt: 'string',
    language: 'string',
    statementCount: 'long',
    sketch: 'long[]',
    annotations: 'string',
    annotationsHash: 'string',
    ingestedAt: 'string',
  }),
  statements: nodes('Statement', {
    id: 'string',
    document: 'string',
    at: 'string',
    start: 'long',
    added: 'string',
    words: 'string',
    text: 'string',
    kind: 'string',
    polarity: 'string',
    certainty: 'string',
    cue: 'string',
    cueStart: 'long',
    cueEnd: 'long',
    saidAt: 'string',
    end: 'long',
    before: 'string',
    quote: 'string',
    after: 'string',
    spans: 'long[]',
    sourceText: 'string',
    sourceSpans: 'long[]',
    confidence: 'double',
  }),
  PERSON: entity('Person'),
  ORGANISATION: entity('Organisation'),
  PLACE: entity('Place'),
  PROJECT: entity('Project'),
  EVENT: entity('Event'),
  PRODUCT: entity('Product'),
  names: nodes('Name', { text: 'string', key: 'string' }),
  roles: nodes('Role', { text: 'string', key: 'string' }),
  referents: nodes('Referent', {
    id: 'string',
    local: 'string',
    kind: 'string',
    name: 'string',
    aliases: 'string[]',
    roles: 'string[]',
    collective: 'boolean',
    within: 'string',
  }),
  profiles: nodes('Profile', {
    id: 'string',
    spelling: 'string',
    kind: 'string',
    names: 'string[]',
    shortForms: 'string[]',
    onlyShort: 'string[]',
    referentCount: 'long',
  }),
  keys: nodes('Key', { id: 'string' }),
  wordings: nodes('Wording', {
    id: 'string',
    what: 'string',
    speakers: 'string[]',
    statementCount: 'long',
    sample: 'string',
    first: 'string',
    last: 'string',
  }),
  claims: nodes('Claim', {
    id: 'string',
    at: 'string',
    contestedAt: 'string',
    text: 'string',
    speakers: 'string[]',
    statementCount: 'long',
    first: 'string',
  }),
  from: relationships('FROM', { start: 'long', end: 'long' }),
  'said-by': relationships('SAID_BY', {
    entity: 'string',
    at: 'string',
    polarity: 'string',
    ...PLACE,
    form: 'string',
  }),
  about: relationships('ABOUT', {
    entity: 'string',
    by: 'string',
    at: 'string',
    polarity: 'string',
    ...QUOTED,
  }),
  'reported-by': relationships('REPORTED_BY', {
    entity: 'string',
    at: 'string',
    ...QUOTED,
  }),
  'addressed-to': relationships('ADDRESSED_TO', {
    entity: 'string',
    at: 'string',
    ...QUOTED,
  }),
  expressions: relationships('EXPRESSES', { wording: 'string' }),
  rejections: relationships('REJECTS', {
    score: 'double',
    why: 'string',
  }),
  mentions: relationships('MENTIONED_IN', {
    entity: 'string',
    at: 'string',
    count: 'long',
    spans: 'long[]',
  }),
  offices: relationships('HOLDS', { title: 'string', document: 'string' }),
  locations: relationships('LOCATED_IN', { document: 'string' }),
  publishers: relationships('PUBLISHED_BY', {}),
  authors: relationships('WRITTEN_BY', { position: 'long' }),
  'referents-in': relationships('IN', {}),
  'referents-as': relationships('AS', {}),
  keyed: relationships('KEYED', {}),
  'profiles-of': relationships('OF', {}),
  'wordings-in': relationships('IN', {}),
  'known-as': relationships('KNOWN_AS', {
    count: 'long',
    named: 'long',
    full: 'long',
  }),
  'known-for': relationships('KNOWN_FOR', { count: 'long' }),
  pairs: relationships('SPOKE_ABOUT', {
    by: 'string',
    entity: 'string',
    weight: 'long',
    count: 'long',
    denials: 'long',
    firstAt: 'string',
    lastAt: 'string',
  }),
  denials: relationships('DENIES', { score: 'double', why: 'string' }),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
export type NodeTable = NamesOf<'nodes'>;
export type RelationshipTable = NamesOf<'relationships'>;

type NamesOf<Of> = {
  [Name in TableName]: (typeof TABLES)[Name] extends { readonly of: Of } ? Name : never;
}[TableName];
