import { openGraph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { testAddress } from '../support/neo4j-address';

jest.setTimeout(120_000);

describe('openGraph', () => {
  it.each([
    [
      'nothing answers',
      { uri: 'bolt://127.0.0.1:1' },
      /^Neo4j does not answer at bolt:\/\/127\.0\.0\.1:1: start it/,
    ],
    ['there is no such database', { database: 'nowhere' }, /has no database "nowhere": set NEO4J_DATABASE/],
  ])('says in one line what to do when %s', async (_case, wrong, message) => {
    await expect(openGraph({ ...testAddress(), ...wrong })).rejects.toThrow(message);
  });

  it('says that the password is wrong', async () => {
    const address = testAddress();
    if (address.password === '') return;
    const opening = openGraph({ ...address, password: `${address.password}x` });
    await expect(opening).rejects.toThrow(
      /refused the user "neo4j": check NEO4J_USERNAME and NEO4J_PASSWORD/,
    );
  });
});

describe('graph', () => {
  it('gives rows as plain frozen values, integers as numbers', async () => {
    const graph = await openGraph(testAddress());
    const [row] = await graph.runText('RETURN $n AS n, 1.5 AS x, [{a: 2}] AS list, null AS nothing', {
      n: 7,
    });
    await graph.close();
    expect(row).toEqual({ n: 7, x: 1.5, list: [{ a: 2 }], nothing: null });
    expect(Object.isFrozen(row)).toBe(true);
  });

  it('takes hostile text as a value', async () => {
    const graph = await openGraph(testAddress());
    const text = `'}) MATCH (n) DETACH DELETE n //\u0000"`;
    const [row] = await graph.runText('RETURN $text AS text', { text });
    await graph.close();
    expect(row).toEqual({ text });
  });
});

describe('migrate', () => {
  it('can run in two processes at once, and then changes nothing', async () => {
    const graphs = await Promise.all([openGraph(testAddress()), openGraph(testAddress())]);
    const [graph] = graphs;
    await Promise.all(graphs.map(migrate));
    expect(await migrate(graph)).toEqual([]);
    const states = await graph.runText('SHOW INDEXES YIELD state RETURN DISTINCT state');
    expect(states).toEqual([{ state: 'ONLINE' }]);
    await Promise.all(graphs.map((one) => one.close()));
  });

  it('makes a constraint in the way of which an index stands since making it was cut off', async () => {
    const graph = await openGraph(testAddress());
    await migrate(graph);
    await graph.runText('DROP CONSTRAINT input_id');
    await graph.runText('CREATE INDEX input_id FOR (i:Input) ON (i.id)');
    await graph.runText("MATCH (m:Migration {name: '009-ledger'}) DELETE m");
    expect(await migrate(graph)).toEqual(['009-ledger']);
    const made = await graph.runText("SHOW CONSTRAINTS YIELD name WHERE name = 'input_id' RETURN name");
    expect(made).toEqual([{ name: 'input_id' }]);
    await graph.close();
  });
});
