/** How often Neo4j is asked for an operation: once for a root field, once for each list in it, however long they are. */
import type { Graph } from '../../src/graph/graph';
import { ARTICLES } from '../support/many-statements';
import { serveApi, startApi, type Api } from '../support/start-api';

jest.setTimeout(120_000);

let api: Api;
let listening: Api;
const asked: string[] = [];

beforeAll(async () => {
  api = await startApi(ARTICLES);
  const read: Graph['read'] = (question, parameters, options) => {
    asked.push(question);
    return api.graph.read(question, parameters, options);
  };
  listening = await serveApi(Object.create(api.graph, { read: { value: read } }) as Graph);
});
afterAll(async () => {
  await listening.closeServer();
  await api.stop();
});

async function questionsFor(query: string, variables: object): Promise<readonly string[]> {
  asked.length = 0;
  await listening.data(query, variables);
  return [...asked].sort();
}

const STATEMENT = `
  id text polarity certainty saidAt cue sourceText confidence
  speakers { id name } about { name } reportedBy { name } addressees { name }
  document { title url publishedAt publisher { name } authors { name } }
  evidence { start end text before after spans { start end } } claim { id text }`;

it.each<[string, string, readonly string[]]>([
  [
    'a page with all that a statement has',
    `query ($first: Int) { statements(first: $first) { edges { cursor node { ${STATEMENT} } } pageInfo { hasNextPage } } }`,
    ['statements-all-newest'],
  ],
  ['a count', '{ statements { totalCount } }', ['kept-counts-all']],
  [
    'a page of what somebody says: one question for the name, one for the page',
    `query ($first: Int) { statements(where: { saidBy: ["Ann Able"] }, first: $first) { edges { node { ${STATEMENT} } } } }`,
    ['entities-by-name', 'statements-by-speaker-newest'],
  ],
  [
    'a page and its count',
    `query ($first: Int) {
      statements(where: { saidBy: ["Ann Able"], about: ["Sylvania Union"] }, first: $first) { totalCount edges { node { ${STATEMENT} } } }
    }`,
    ['entities-by-name', 'kept-counts-by-speaker-about', 'statements-by-speaker-about-newest'],
  ],
  [
    'aliases and roles of everybody in a page',
    'query ($first: Int) { statements(first: $first) { edges { node { speakers { aliases roles } about { aliases roles } } } } }',
    ['entity-details', 'statements-all-newest'],
  ],
  [
    'lists in a list: one question for all of them',
    `query ($first: Int) { entities(first: $first) { edges { node {
      statements(first: 2) { totalCount edges { node { text } } }
      saidAbout(first: 2) { edges { node { text } } }
      documents(first: 2) { edges { node { title text } } }
    } } } }`,
    [
      'document-texts',
      'documents-mentioning-newest',
      'entities-most',
      'kept-counts-by-speaker',
      'statements-about-newest',
      'statements-by-speaker-newest',
    ],
  ],
  [
    'articles with what is said in them',
    'query ($first: Int) { documents(first: $first) { edges { node { text statements(first: 3) { edges { node { text } } } } } } }',
    ['document-texts', 'documents-newest', 'statements-in-document-forwards'],
  ],
  [
    'claims with who repeats them',
    'query ($first: Int) { claims(first: $first) { edges { node { speakers { name } outlets { name } denies { id } statements(first: 3) { edges { node { text } } } } } } }',
    ['claim-details', 'claims-all-newest', 'claims-opposed', 'statements-of-claim-newest'],
  ],
  [
    'a network',
    '{ network(around: ["Ann Able"]) { nodes { weight } edges { count } } }',
    ['entities-by-name', 'network-around'],
  ],
])('%s', async (_what, query, expected) => {
  const few = await questionsFor(query, { first: 1 });
  const many = await questionsFor(query, { first: 50 });
  expect(many).toEqual(few);
  expect(many).toEqual(expected);
});
