import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(120_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

describe('a question that could hurt', () => {
  it('is told what it costs', async () => {
    const { extensions } = await api.ask('{ statements(first: 10) { edges { node { text } } } }');
    expect(extensions).toEqual({ cost: { cost: 21, limit: 100_000 } });
  });

  it('is refused where it nests sixty pages of twenty, and the server goes on', async () => {
    const deep = Array.from({ length: 60 }).reduce<string>(
      (inner) => `statements { edges { node { document { ${inner} } } } }`,
      'id',
    );
    const { errors, extensions } = await api.ask(`{ ${deep} }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    expect(extensions.cost).toEqual({ cost: Number.MAX_SAFE_INTEGER, limit: 100_000 });
    expect((await api.data('{ stats { documents } }')).stats.documents).toBe(RURITANIA.length);
  });

  it('is answered where it has ten thousand names that nobody has', async () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `q${number}`);
    const { data, errors, extensions } = await api.ask(
      'query ($names: [String!]) { statements(where: { saidBy: $names }) { totalCount } }',
      { names: [...names, 'Zoë Márquez'] },
    );
    expect([data, errors]).toEqual([{ statements: { totalCount: 3 } }, undefined]);
    expect(extensions.matched).toHaveLength(10_001);
  });
});
