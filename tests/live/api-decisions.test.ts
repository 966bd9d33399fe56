import { startApi, type Api, type Json } from '../support/start-api';
import { RURITANIA } from '../support/ruritania';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

const DECISION = 'id action by reason undone';

async function idOf(name: string): Promise<string> {
  return (await api.data('query ($name: String) { entity(name: $name) { id } }', { name })).entity.id;
}

async function decide(mutation: string, variables: object): Promise<Json> {
  return Object.values((await api.data(mutation, variables)) as object)[0];
}

function undo(id: string): Promise<Json> {
  return decide(`mutation ($id: ID!) { undo(decisionId: $id) { ${DECISION} } }`, { id });
}

const STATS = '{ stats { documents statements entities claims } }';

describe('decisions over GraphQL', () => {
  it('merge, list the mentions, split one off and undo both', async () => {
    const before = await api.data(STATS);
    const [adam, eva] = [await idOf('Adam Smith'), await idOf('Eva Smith')];
    const merge = await decide(
      `mutation ($ids: [ID!]!) { mergeEntities(ids: $ids, reason: "one family") { ${DECISION} } }`,
      { ids: [adam, eva] },
    );
    expect(merge).toEqual({
      id: expect.any(String),
      action: 'merge',
      by: 'anyone',
      reason: 'one family',
      undone: false,
    });
    const { entity } = await api.data(
      `query ($id: ID!) { entity(id: $id) { id name mentions { id name aliases roles document { id } } statements { totalCount } } }`,
      { id: adam },
    );
    expect(entity.id).toBe(await idOf('Eva Smith'));
    expect(entity.statements.totalCount).toBe(3);
    const named = entity.mentions.map((one: Json) => `${one.name} in ${one.document.id}`).sort();
    expect(named).toEqual([
      'Adam Smith in treaty',
      'Eva Smith in later',
      'Eva Smith in treaty',
      'Eva Smith in undated',
    ]);
    const { id } = entity.mentions.find((one: Json) => one.name === 'Adam Smith');
    const split = await decide(
      `mutation ($of: ID!, $ids: [ID!]!) { splitEntity(id: $of, mentions: $ids) { ${DECISION} } }`,
      { of: entity.id, ids: [id] },
    );
    expect(split).toMatchObject({ action: 'split', reason: null });
    expect(await idOf('Adam Smith')).not.toBe(await idOf('Eva Smith'));
    expect(await undo(merge.id)).toEqual({ ...merge, undone: true });
    await undo(split.id);
    expect(await api.data(STATS)).toEqual(before);
  });

  it('hide a statement from lists, counts, sums and search', async () => {
    const all = `{
      statements(where: {text: "arms"}) { totalCount edges { node { id } } }
      search(text: "arms") { statement { id } }
      stats { statements }
      timeline { count }
      matrix { cells { count } }
      document(id: "treaty") { statements { totalCount } }
    }`;
    const before = await api.data(all);
    const [{ node }] = before.statements.edges;
    const hidden = await decide(
      `mutation ($id: ID!) { correctStatement(id: $id, hidden: true) { ${DECISION} } }`,
      { id: node.id },
    );
    const after = await api.data(all);
    expect(after).toMatchObject({
      statements: { totalCount: 0, edges: [] },
      search: [],
      stats: { statements: before.stats.statements - 1 },
      document: { statements: { totalCount: before.document.statements.totalCount - 1 } },
    });
    const sum = (cells: readonly { count: number }[]) => cells.reduce((total, { count }) => total + count, 0);
    expect(sum(after.timeline)).toBe(sum(before.timeline) - 1);
    expect(sum(after.matrix.cells)).toBe(sum(before.matrix.cells) - 1);
    expect(
      (await api.ask('query ($id: ID!) { verify(statementId: $id) { ok } }', { id: node.id })).errors,
    ).toHaveLength(1);
    await undo(hidden.id);
    expect(await api.data(all)).toEqual(before);
  });

  it('give a statement another speaker, subject and polarity', async () => {
    const where = { text: 'arms' };
    const read = async () =>
      (
        await api.data(
          'query ($where: StatementWhere) { statements(where: $where) { edges { node { id polarity sourceText speakers { name } about { name } } } } }',
          { where },
        )
      ).statements.edges[0].node;
    const before = await read();
    const decision = await decide(
      `mutation ($id: ID!, $by: [ID!], $about: [ID!]) {
        correctStatement(id: $id, speakers: $by, about: $about, polarity: ASSERTS, reason: "misread") { ${DECISION} } }`,
      { id: before.id, by: [await idOf('Eva Smith')], about: [await idOf('Freedonia')] },
    );
    expect(await read()).toEqual({
      ...before,
      polarity: 'ASSERTS',
      speakers: [{ name: 'Eva Smith' }],
      about: [{ name: 'Freedonia' }],
    });
    await undo(decision.id);
    expect(await read()).toEqual(before);
  });

  it('retract a document, once, and stand in the log, the newest first', async () => {
    const retract = () =>
      decide('mutation ($id: ID!) { retract(documentId: $id, reason: "made up") }', { id: 'undated' });
    expect(await retract()).toBe(true);
    expect(await retract()).toBe(false);
    expect((await api.data('{ document(id: "undated") { id } }')).document).toBeNull();
    const { decisions } = await api.data('{ decisions(first: 2) { id action reason what undone } }');
    expect(decisions).toMatchObject([
      {
        action: 'retract',
        reason: 'made up',
        what: '{"title":"What nobody dated","path":"undated.txt"}',
        undone: false,
      },
      { action: 'undo' },
    ]);
    const older = await api.data('query ($id: ID) { decisions(first: 1, after: $id) { id } }', {
      id: decisions[0].id,
    });
    expect(older.decisions).toEqual([{ id: decisions[1].id }]);
  });

  it.each([
    ['mergeEntities(ids: ["nobody", "x"]) { id }', 'There is no entity "nobody": take an id from Entity.id.'],
    ['undo(decisionId: "none") { id }', 'There is no decision "none": take an id from Decision.id.'],
    ['retract(documentId: "treaty", reason: " ")', 'Say why it is retracted: give a reason.'],
  ])('refuse %s in one line', async (field, message) => {
    expect((await api.ask(`mutation { ${field} }`)).errors).toMatchObject([
      { message, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
