import { RURITANIA } from '../support/ruritania';
import { serveApi, startApi, type Api } from '../support/start-api';

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
    const { errors } = await api.ask(`{ ${deep} }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
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

  it.each([
    [
      'QUERY_TOO_DEEP',
      `{ ${'statements { edges { node { document { '.repeat(6)} id ${'} } } } '.repeat(6)} }`,
      'The question is 25 fields deep, the limit is 20: ask in parts.',
    ],
    [
      'TOO_MANY_ALIASES',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: stats { claims }`).join(' ')} }`,
      'The question has 31 aliases, the limit is 30: ask in parts.',
    ],
    [
      'TOO_MANY_DIRECTIVES',
      `{ stats { claims ${'@include(if: true) '.repeat(51)} } }`,
      'The question has 51 directives, the limit is 50: ask in parts.',
    ],
  ])('is refused with %s, also where a fragment hides it', async (code, query, message) => {
    const { errors } = await api.ask(query);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toContainEqual([code, message]);
    const hidden = `query { ...all } fragment all on Query ${query}`;
    expect((await api.ask(hidden)).errors?.map((error) => error.extensions.code)).toContain(code);
  });

  it('is stopped in Neo4j when nobody waits for it any more', async () => {
    const gone = new AbortController();
    let release = () => {};
    const holder = api.graph.writeTransaction(async (transaction) => {
      await transaction.run('take-turn');
      await new Promise<void>((resolve) => (release = resolve));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const waiting = api.graph.writeTransaction((transaction) => transaction.run('take-turn'), {
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(), 300);
    await expect(waiting).rejects.toThrow('The question was cancelled by whoever asked it.');
    const left = await api.graph.runText<{ status: string }>(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'Turn' OR status STARTS WITH 'Blocked' RETURN status",
    );
    release();
    await holder;
    expect(left.filter(({ status }) => status.startsWith('Blocked'))).toEqual([]);
  });

  it('is told to stop when its client closes the connection', async () => {
    const seen: AbortSignal[] = [];
    const graph = Object.create(api.graph, {
      read: {
        value: async (...[query, parameters, options]: Parameters<typeof api.graph.read>) => {
          if (options?.signal) seen.push(options.signal);
          await new Promise((resolve) => setTimeout(resolve, 500));
          return api.graph.read(query, parameters, options);
        },
      },
    }) as typeof api.graph;
    const slow = await serveApi(graph);
    const gone = new AbortController();
    const asked = fetch(`${slow.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { claims } }' }),
      signal: gone.signal,
    });
    setTimeout(() => gone.abort(), 200);
    await expect(asked).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
    expect(slow.logged).toEqual([]);
    await slow.closeServer();
  });
});
