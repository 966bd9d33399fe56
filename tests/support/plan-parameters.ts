/** One set of parameters that fits every question of cypher/read: those that it does not take are ignored. */
import type { Graph } from '../../src/graph/graph';
import type { Parameters } from '../../src/graph/values';

/** Ids of the fixed test data that the questions are asked about. */
export interface Known {
  readonly speaker: string;
  readonly subject: string;
  readonly document: string;
  readonly statement: string;
  readonly claim: string;
}

const KNOWN = `
  MATCH ()-[r:SPOKE_ABOUT]->() WITH r ORDER BY r.count DESC, r.by, r.entity LIMIT 1
  MATCH (s:Statement)-[a:ABOUT]->() WHERE a.entity = r.entity AND a.by = r.by
  WITH r, s ORDER BY s.id LIMIT 1
  MATCH (s)-[:EXPRESSES]->(c)
  RETURN r.by AS speaker, r.entity AS subject, s.document AS document, s.id AS statement, c.id AS claim`;

export async function findKnown(graph: Graph): Promise<Known> {
  const [known] = await graph.runText<Known>(KNOWN);
  if (!known) throw new Error('The test data has nobody who speaks about anybody.');
  return known;
}

export function parametersOf(question: string, known: Known): Parameters {
  const { speaker, subject, document, statement, claim } = known;
  const starts = startsOf(question, known);
  return {
    groups: [{ key: '', starts }],
    starts,
    above: '',
    below: '\u{10FFFF}',
    limit: 21,
    polarities: question.includes('polarity') ? ['DENIES'] : null,
    firstHandOnly: false,
    leftOut: [],
    ...Object.fromEntries(UNSET.map((name) => [name, null])),
    ...(question.includes('kind') && { kinds: ['PERSON'] }),
    speakers: question.includes('speaker') ? [speaker] : null,
    subjects: question.includes('about') ? [subject] : null,
    mostSpeakers: 20,
    mostSubjects: 20,
    entities: [speaker, subject],
    documents: [document],
    claims: [claim],
    id: idOf(question, known),
    ids: [idOf(question, known)],
    names: [{ value: speaker, key: 'nobody', query: 'nobody~1' }],
    query: 'a*',
    pairs: [{ from: speaker, to: subject, speaker, subject, about: subject, by: speaker }],
    maxLength: 4,
    first: 20,
    around: speaker,
    from: [speaker],
    seen: [speaker],
    room: 20,
    most: 100,
    keys: [document],
    rows: [{ id: speaker, name: 'nobody', key: 'nobody', query: 'nobody~1' }],
    after: '',
    until: '\u{10FFFF}',
    vector: Array<number>(384).fill(1),
    least: 0,
    statement,
  };
}

const UNSET = [
  ...['saidBy', 'about', 'reportedBy', 'addressedTo', 'publisher', 'document'],
  ...['kinds', 'certainties', 'words', 'contested'],
];

function startsOf(question: string, { speaker, subject, document }: Known): Parameters[string] {
  if (question.includes('by-speaker-about')) return [{ speaker, about: subject }];
  if (question.includes('about')) return [subject];
  if (question.includes('of-document')) return [document];
  if (question.includes('with-words')) return ['+a'];
  return /speaker|reported|addressed/.test(question) ? [speaker] : [''];
}

function idOf(question: string, { speaker, document, statement, claim }: Known): string {
  if (/^statement|^newest|pair-sides/.test(question)) return question === 'pair-sides' ? speaker : statement;
  if (question.includes('claim')) return claim;
  return question.includes('document') ? document : speaker;
}
