import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

const ENTITY = 'query ($id: ID, $name: String) { entity(id: $id, name: $name) { id kind name } }';

async function find(variables: { readonly id?: string; readonly name?: string }) {
  return (await api.data(ENTITY, variables)).entity;
}

describe('entity', () => {
  it.each([
    ['a full name', 'Adam Smith', 'PERSON Adam Smith'],
    ['a full name before an alias', 'sylvania wire', 'ORGANISATION Sylvania Wire'],
    ['an alias', 'marquez', 'PERSON Zoë Márquez'],
    ['a full name of several: the one with most statements', 'Sylvania', 'PLACE Sylvania'],
  ])('is found by %s', async (_how, name, expected) => {
    const { kind, name: found } = await find({ name });
    expect(`${kind} ${found}`).toBe(expected);
  });

  it('is found by every id that was ever its own', async () => {
    const entity = await find({ name: 'Zoë Márquez' });
    const referents = await api.graph.runText<{ id: string }>(
      'MATCH (r:Referent)-[:AS]->()-[:OF]->(:Entity {id: $id}) RETURN r.id AS id',
      { id: entity.id },
    );
    expect(referents.length).toBeGreaterThan(1);
    for (const { id } of referents) expect(await find({ id })).toEqual(entity);
  });

  it.each([{ name: 'Nobody Known' }, { id: 'none' }, { id: 'Adam Smith' }, {}])(
    'is null for %j',
    async (variables) => {
      expect(await find(variables)).toBeNull();
    },
  );
});

describe('documents(search)', () => {
  it.each([
    ['a word of the title', 'strelsau', ['treaty']],
    ['a word of the text, case ignored', 'DEBTS', ['later']],
    ['a word that owns something', 'ruritania', ['later']],
    ['a word that owns something, as it is written', "Ruritania's", ['later']],
    ['a word with an apostrophe', "won't", ['later']],
    ['all words in any order', 'freedonia talks', ['treaty']],
    ['a part of a word', 'delegation', []],
    ['commands of the index', 'debts" OR "treaty', []],
  ])('finds %s', async (_what, search, expected) => {
    const query =
      'query ($search: String) { documents(search: $search) { totalCount edges { node { id } } } }';
    const { documents } = await api.data(query, { search });
    expect(documents).toEqual({
      totalCount: expected.length,
      edges: expected.map((id) => ({ node: { id } })),
    });
  });
});
