import fc from 'fast-check';
import { ARTICLES, passes, TOLD, where, type Where } from '../support/many-statements';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(180_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(ARTICLES);
});
afterAll(() => api.stop());

const order = fc.constantFrom('SAID_AT_DESC', 'SAID_AT_ASC');

const PAGE = `
  query ($where: StatementWhere, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
    statements(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id text saidAt } }
    }
  }`;

async function page(variables: object) {
  return (await api.data(PAGE, { first: null, ...variables })).statements;
}

const idsOf = (connection: Json): string[] => connection.edges.map((edge: Json) => edge.node.id);

describe('a list of statements', () => {
  it('has what passes the filter, each once, by date and then id, and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(where, order, async (asked, orderBy) => {
        const { edges, totalCount } = await page({ where: asked, orderBy, first: 100 });
        const expected = TOLD.filter((told) => passes(told, asked)).map(({ says }) => says);
        expect(edges.map((edge: Json) => edge.node.text).sort()).toEqual(expected.sort());
        expect(totalCount).toBe(expected.length);
        const keys = edges.map(({ node }: Json) => `${node.saidAt ?? '0000-00-00'}|${node.id}`);
        expect(orderBy === 'SAID_AT_ASC' ? keys : keys.toReversed()).toEqual([...keys].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is its pages, one after the other, forwards and backwards', async () => {
    await fc.assert(
      fc.asyncProperty(where, order, fc.integer({ min: 5, max: 30 }), async (asked, orderBy, size) => {
        const whole = idsOf(await page({ where: asked, orderBy, first: 100 }));
        const forwards: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const next: Json = await page({ where: asked, orderBy, first: size, after });
          expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
          forwards.push(...idsOf(next));
          ({ hasNextPage: more, endCursor: after } = next.pageInfo);
        }
        const backwards: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const next: Json = await page({ where: asked, orderBy, last: size, before });
          expect(next.pageInfo.hasNextPage).toBe(before !== null);
          backwards.unshift(...idsOf(next));
          ({ hasPreviousPage: more, startCursor: before } = next.pageInfo);
        }
        expect(forwards).toEqual(whole);
        expect(backwards).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('can be cut between two cursors', async () => {
    const whole = await page({ first: 10 });
    const between = await page({ first: 10, after: whole.edges[2].cursor, before: whole.edges[6].cursor });
    expect(idsOf(between)).toEqual(idsOf(whole).slice(3, 6));
  });

  it('goes on only where it is asked the same', async () => {
    const asked = { saidBy: ['Ann Able'], saidAfter: '2024-01-01' };
    const first = await page({ where: asked, first: 3 });
    const after = first.pageInfo.endCursor;
    const rewritten = { about: null, saidAfter: '2024-01-01', saidBy: ['Ann Able'] };
    expect(idsOf(await page({ where: rewritten, first: 3, after }))).toHaveLength(3);
    for (const where of [
      { saidBy: ['Ben Baker'], saidAfter: '2024-01-01' },
      { saidBy: ['Ann Able'] },
      null,
    ]) {
      const { errors } = await api.ask(PAGE, { where, after });
      expect(errors?.[0]?.message).toBe(
        'This cursor belongs to another query (another field or another filter): take one from a page of this one.',
      );
    }
  });

  it('takes last for itself, although first has a default', async () => {
    const { statements } = await api.data('{ statements(last: 2) { edges { node { id } } } }');
    const whole = idsOf(await page({ first: 100 }));
    expect(idsOf(statements)).toEqual(whole.slice(-2));
  });
});

describe('the lists of entities and documents', () => {
  const list = async (field: string, paging: string) =>
    (
      await api.data(
        `{ ${field}(${paging}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { node { id } } } }`,
      )
    )[field];

  it.each(['entities', 'documents'])('%s: pages in both directions make the whole list', async (field) => {
    const whole = await list(field, 'first: 100');
    expect(whole.totalCount).toBe(whole.edges.length);
    const first = await list(field, 'first: 3');
    const second = await list(field, `first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(whole));
    const last = await list(field, 'last: 2');
    const rest = await list(field, `last: 100, before: "${last.pageInfo.startCursor}"`);
    expect([...idsOf(rest), ...idsOf(last)]).toEqual(idsOf(whole));
  });
});

describe('the lists of an entity, a document and a claim', () => {
  it('are the statements that a filter on the root finds', async () => {
    const { entities, documents } = await api.data(`{
      entities { edges { node { name
        statements(first: 100) { totalCount edges { node { id } } }
        denied: statements(first: 100, where: { polarity: [DENIES], about: ["Ann Able"] }) { totalCount edges { node { id } } }
        withBen: statements(first: 100, where: { saidBy: ["Ben Baker"] }) { totalCount edges { node { id } } }
        saidAbout(first: 100) { totalCount edges { node { id } } }
      } } }
      documents { edges { node { id text statements(first: 100) { totalCount edges { node { id evidence { start } } } } } } }
    }`);
    for (const { node } of entities.edges) {
      const root = async (asked: Where) => idsOf(await page({ where: asked, first: 100 }));
      expect(idsOf(node.statements)).toEqual(await root({ saidBy: [node.name] }));
      expect(idsOf(node.denied)).toEqual(
        await root({ saidBy: [node.name], about: ['Ann Able'], polarity: ['DENIES'] }),
      );
      expect(idsOf(node.saidAbout)).toEqual(await root({ about: [node.name] }));
      const joint = TOLD.filter(
        ({ by, with: other }) => [by, other].includes(node.name) && [by, other].includes('Ben Baker'),
      );
      expect(node.withBen.totalCount).toBe(joint.length);
      for (const one of [node.statements, node.denied, node.saidAbout])
        expect(one.totalCount).toBe(one.edges.length);
    }
    for (const { node } of documents.edges) {
      const starts = node.statements.edges.map((edge: Json) => edge.node.evidence.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(starts).toHaveLength(TOLD.filter(({ document }) => document === node.id).length);
      expect(node.statements.totalCount).toBe(starts.length);
    }
  });
});
