/**
 * What the importer is given: a table for each kind of node and of relationship. `cypher/README.md` says what they mean.
 * Neo4j keeps properties in the order of the columns, and reads them from the first when it fills an index: what indexes
 * have comes first.
 */

export interface Column {
  /** Of the row that is written. */
  readonly field: string;
  /** As the importer reads it: `at:string`, `:START_ID(Statement)`. */
  readonly header: string;
}

export interface Table {
  readonly of: 'nodes' | 'relationships';
  /** Labels joined by ":", or the type. */
  readonly name: string;
  readonly columns: readonly Column[];
}

type Types = Readonly<Record<string, 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]'>>;

/** Nodes whose `id` is known to relationships as one of `space`. */
function nodes(name: string, { id = 'id', space = name, ...types }: Node): Table {
  return { of: 'nodes', name, columns: [{ field: id, header: `${id}:ID(${space})` }, ...typed(types.types)] };
}

interface Node {
  /** The property that is unique. */
  readonly id?: string;
  readonly space?: string;
  readonly types: Types;
}

/** `ends` has the fields with the ids of both nodes, each with its space. */
function relationships(name: string, [[from, start], [to, end]]: Ends, types: Types = {}): Table {
  return {
    of: 'relationships',
    name,
    columns: [
      { field: from, header: `:START_ID(${start})` },
      { field: to, header: `:END_ID(${end})` },
      ...typed(types),
    ],
  };
}

type Ends = readonly [readonly [string, string], readonly [string, string]];

function typed(types: Types): readonly Column[] {
  return Object.entries(types).map(([field, type]) => ({ field, header: `${field}:${type}` }));
}

const PLACE = { position: 'long', start: 'long', end: 'long', text: 'string', form: 'string' } as const;
const STATEMENT = ['statement', 'Statement'] as const;
const ENTITY = ['entity', 'Entity'] as const;
const DOCUMENT = ['document', 'Document'] as const;

const entity = (label: string) =>
  nodes(`Entity:${label}`, {
    space: 'Entity',
    types: {
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
    },
  });

export const TABLES = {
  writer: nodes('Writer', { types: { turn: 'long', keys: 'string' } }),
  documents: nodes('Document', {
    types: {
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
    },
  }),
  statements: nodes('Statement', {
    types: {
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
    },
  }),
  PERSON: entity('Person'),
  ORGANISATION: entity('Organisation'),
  PLACE: entity('Place'),
  PROJECT: entity('Project'),
  EVENT: entity('Event'),
  PRODUCT: entity('Product'),
  names: nodes('Name', { id: 'text', types: { key: 'string' } }),
  roles: nodes('Role', { id: 'text', types: { key: 'string' } }),
  referents: nodes('Referent', {
    types: {
      local: 'string',
      kind: 'string',
      name: 'string',
      aliases: 'string[]',
      roles: 'string[]',
      collective: 'boolean',
      within: 'string',
    },
  }),
  profiles: nodes('Profile', {
    types: {
      kind: 'string',
      names: 'string[]',
      shortForms: 'string[]',
      onlyShort: 'string[]',
      spelling: 'string',
      referentCount: 'long',
    },
  }),
  keys: nodes('Key', { types: {} }),
  wordings: nodes('Wording', {
    types: {
      what: 'string',
      speakers: 'string[]',
      statementCount: 'long',
      sample: 'string',
      first: 'string',
      last: 'string',
    },
  }),
  /** Known to relationships by the id of its wording: without vectors each wording is a claim. */
  claims: {
    of: 'nodes',
    name: 'Claim',
    columns: [
      { field: 'wording', header: ':ID(Claim)' },
      ...typed({
        id: 'string',
        at: 'string',
        contestedAt: 'string',
        text: 'string',
        speakers: 'string[]',
        statementCount: 'long',
        first: 'string',
      }),
    ],
  },
  from: relationships('FROM', [STATEMENT, DOCUMENT], { start: 'long', end: 'long' }),
  'said-by': relationships('SAID_BY', [STATEMENT, ENTITY], {
    entity: 'string',
    at: 'string',
    polarity: 'string',
    ...PLACE,
  }),
  about: relationships('ABOUT', [STATEMENT, ENTITY], {
    entity: 'string',
    by: 'string',
    at: 'string',
    polarity: 'string',
    ...PLACE,
  }),
  'reported-by': relationships('REPORTED_BY', [STATEMENT, ENTITY], {
    entity: 'string',
    at: 'string',
    ...PLACE,
  }),
  'addressed-to': relationships('ADDRESSED_TO', [STATEMENT, ENTITY], {
    entity: 'string',
    at: 'string',
    ...PLACE,
  }),
  expressions: relationships('EXPRESSES', [STATEMENT, ['claim', 'Claim']], { wording: 'string' }),
  rejections: relationships('REJECTS', [STATEMENT, ['target', 'Statement']], {
    score: 'double',
    why: 'string',
  }),
  mentions: relationships('MENTIONED_IN', [ENTITY, DOCUMENT], {
    entity: 'string',
    at: 'string',
    count: 'long',
    spans: 'long[]',
  }),
  offices: relationships('HOLDS', [ENTITY, ['of', 'Entity']], { title: 'string', document: 'string' }),
  locations: relationships('LOCATED_IN', [ENTITY, ['within', 'Entity']], { document: 'string' }),
  publishers: relationships('PUBLISHED_BY', [DOCUMENT, ENTITY]),
  authors: relationships('WRITTEN_BY', [DOCUMENT, ENTITY], { position: 'long' }),
  'referents-in': relationships('IN', [['id', 'Referent'], DOCUMENT]),
  'referents-as': relationships('AS', [
    ['id', 'Referent'],
    ['profileId', 'Profile'],
  ]),
  keyed: relationships('KEYED', [
    ['id', 'Profile'],
    ['key', 'Key'],
  ]),
  'profiles-of': relationships('OF', [['id', 'Profile'], ENTITY]),
  'wordings-in': relationships('IN', [
    ['id', 'Wording'],
    ['id', 'Claim'],
  ]),
  'known-as': relationships('KNOWN_AS', [ENTITY, ['text', 'Name']], {
    count: 'long',
    named: 'long',
    full: 'long',
  }),
  'known-for': relationships('KNOWN_FOR', [ENTITY, ['text', 'Role']], { count: 'long' }),
  pairs: relationships(
    'SPOKE_ABOUT',
    [
      ['by', 'Entity'],
      ['entity', 'Entity'],
    ],
    {
      by: 'string',
      entity: 'string',
      weight: 'long',
      count: 'long',
      denials: 'long',
      firstAt: 'string',
      lastAt: 'string',
    },
  ),
  denials: relationships(
    'DENIES',
    [
      ['from', 'Claim'],
      ['to', 'Claim'],
    ],
    { score: 'double', why: 'string' },
  ),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;
