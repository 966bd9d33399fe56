import { getIntrospectionQuery, getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-schema';
import { HIGHEST_COST } from '../../src/api/cost.plugin';
import { queryCost } from '../../src/api/query-cost';
import { OPERATIONS } from '../support/operations';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation a question');
  return queryCost({ schema, document, operation, variables });
}

describe('what a question costs', () => {
  it.each<[string, string, number]>([
    ['a scalar nothing, its object 1', '{ stats { documents statements } }', 1],
    ['an alias as much as a field', '{ a: stats { documents } b: stats { claims } }', 2],
    [
      'an item of a page its edge and its node',
      '{ statements(first: 5) { edges { node { id } } } }',
      1 + 5 * 2,
    ],
    ['a page without a size 20 items', '{ statements { edges { cursor } } }', 1 + 20],
    ['last as much as first', '{ statements(last: 7) { edges { cursor } } }', 1 + 7],
    [
      'a size that is refused as much as the nearest',
      '{ statements(first: 101) { edges { cursor } } }',
      1 + 100,
    ],
    ['fewer than none nothing', '{ statements(first: -1) { edges { cursor } } }', 1],
    ['a list without pages 3 items', '{ document(id: "d") { authors { name } } }', 1 + 3],
    ['a count 10', '{ statements { totalCount } }', 1 + 10],
    ['a whole text 20', '{ document(id: "d") { text } }', 1 + 20],
    [
      'each name of a filter 1',
      '{ statements(where: { saidBy: ["A", "B"], about: ["C"] }) { pageInfo { endCursor } } }',
      5,
    ],
    [
      'a network its limit of entities, and ten times as many edges',
      '{ network(around: ["A", "B"], limit: 30) { nodes { entity { name } } edges { count } } }',
      2 + 100 + 30 * 2 + 30 * 10,
    ],
    [
      'a table its rows, its columns and as many cells as twenty columns make',
      '{ matrix(speakers: ["A"], top: 10) { speakers { name } about { name } cells { count } } }',
      1 + 100 + 10 + 10 + 10 * 20,
    ],
    ['a hit 5 and its statement', '{ search(text: "x", first: 4) { statement { id } } }', 4 * (5 + 1)],
    ['introspection nothing', getIntrospectionQuery(), 0],
    [
      'lists in lists the product',
      '{ entities(first: 10) { edges { node { statements(first: 10) { edges { node { speakers { name } } } } } } } }',
      1 + 10 * (2 + 1 + 10 * (2 + 3)),
    ],
    [
      'a fragment as much as its fields, wherever it is spread',
      '{ a: statements(first: 2) { ...F } b: statements(first: 4) { ...F } } fragment F on StatementConnection { edges { ... on StatementEdge { node { id } } } }',
      1 + 2 * 2 + 1 + 4 * 2,
    ],
  ])('%s', (_what, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('counts a size that stands in a variable, or is its default', () => {
    const query = 'query ($size: Int = 3) { statements(first: $size) { edges { cursor } } }';
    expect([costOf(query), costOf(query, { size: 50 })]).toEqual([4, 51]);
  });

  it('is nothing where a variable does not fit: nothing is executed', () => {
    expect(costOf('query ($size: Int) { statements(first: $size) { totalCount } }', { size: 'x' })).toBe(0);
  });

  it('stays a number for what no number holds, and is soon known for fragments in fragments', () => {
    const nested = Array.from({ length: 150 }).reduce<string>(
      (inner) => `edges { node { document { statements(first: 100) { ${inner} } } } }`,
      'totalCount',
    );
    const spread = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    ).join('\n');
    expect(costOf(`{ statements { ${nested} } }`)).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(`{ ...F0 } ${spread} fragment F60 on Query { stats { claims } }`)).toBe(
      Number.MAX_SAFE_INTEGER,
    );
  });

  it.each(OPERATIONS)('%s costs a fiftieth of what is allowed or less', (_file, query) => {
    expect(costOf(query)).toBeGreaterThan(0);
    expect(costOf(query)).toBeLessThanOrEqual(HIGHEST_COST / 50);
  });
});
