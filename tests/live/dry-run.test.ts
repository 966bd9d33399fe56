import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differenceLines } from '../../src/cli/tell-difference';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingest, ingestAnnotated, type IngestOptions } from '../../src/ingest';
import type { ArticleWorkers } from '../../src/workers/article-workers';
import type { ComingAndGoing, GraphDifference } from '../../src/write/graph-difference';
import { workHere } from '../support/article-workers';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';

jest.setTimeout(120_000);

let graph: Graph;
let workers: ArticleWorkers;
let folder: string;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  workers = await workHere();
  await migrate(graph);
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-dry-run-'));
  await emptyGraph(graph);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await workers.close();
});

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The whole graph with what the dump leaves out: the ledger, and the times of writing. */
async function everything() {
  const nodes = await graph.runText(
    'MATCH (n) RETURN elementId(n) AS id, properties(n) AS properties ORDER BY id',
  );
  return { nodes, dump: await dumpGraph(graph) };
}

async function counts(): Promise<Readonly<Record<string, number>>> {
  const rows = await graph.runText<{ name: string; count: number }>(
    `MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count
     UNION ALL MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** What the printed difference says that the counts will grow by. */
function growth({ documents, statements, entities, relationships }: GraphDifference) {
  const net = ({ added, removed }: ComingAndGoing) => added - removed;
  const types = Object.entries(relationships).map(([type, count]) => [type, net(count)] as const);
  return {
    Document: documents.new,
    Statement: net(statements),
    Entity: net(entities),
    ...Object.fromEntries(types),
  };
}

/** What the next run would change, after a check that it then changes just that and that asking changed nothing. */
async function foretold(options: IngestOptions = {}): Promise<GraphDifference> {
  const before = await everything();
  const rehearsed = await ingest(graph, [folder], workers, { ...options, rehearsal: true });
  expect(await everything()).toEqual(before);
  const { difference, ...summary } = rehearsed;
  if (!difference) throw new Error('a rehearsal gives the difference');

  const old = await counts();
  const real = await ingest(graph, [folder], workers, options);
  expect(real).toEqual({ ...summary, difference: undefined });
  const now = await counts();
  const said = growth(difference);
  const grown = Object.keys(said).map((name) => [name, (now[name] ?? 0) - (old[name] ?? 0)] as const);
  expect(said).toEqual(Object.fromEntries(grown));
  return difference;
}

const BRIDGE =
  'Minister Jane Doe said the bridge would be closed. "We agree," Harbourmaster John Roe said of Doe.';

describe('a dry run', () => {
  it('tells what a real run then changes, and changes nothing', async () => {
    put('bridge.txt', BRIDGE);
    put('same.txt', '"The ferry is late," Mayor Mary Major said.');
    const first = await foretold();
    expect(first).toMatchObject({
      documents: { new: 2, changed: 0 },
      statements: { added: 3, removed: 0, changed: 0 },
      entities: { removed: 0 },
      relationships: { SAID_BY: { added: 3, removed: 0 } },
    });
    expect(differenceLines(first)).toEqual(
      expect.arrayContaining([
        'documents: 2 new, 0 changed',
        'statements: +3 -0 (0 changed in place)',
        'SAID_BY: +3 -0',
        'new PERSON: Jane Doe, John Roe, Mary Major',
      ]),
    );

    put('bridge.txt', 'Minister Jane Doe said the bridge would be opened.');
    put('new.txt', '"The tide is high," Captain Richard Miles said.');
    put('empty.txt', '');
    const second = await foretold(); // "closed" and "opened" are as long: the statement stays where it was.
    expect(second).toMatchObject({
      documents: { new: 1, changed: 1 },
      statements: { added: 1, removed: 1, changed: 1 },
      entities: { added: 1, removed: 1 },
      relationships: { SAID_BY: { added: 1, removed: 1 } },
      newEntities: [{ kind: 'PERSON', name: 'Richard Miles' }],
    });
    expect(await foretold()).toEqual({
      documents: { new: 0, changed: 0 },
      statements: { added: 0, removed: 0, changed: 0 },
      entities: { added: 0, removed: 0 },
      relationships: {},
      newEntities: [],
    });
  });

  it('adds up transactions of which none sees another', async () => {
    put('bridge.txt', '"We agree," Minister Jane Doe said.');
    put('ferry.txt', '"The ferry is late," Mayor Mary Major said.');
    expect(await foretold({ batch: 1 })).toMatchObject({
      documents: { new: 2, changed: 0 },
      entities: { added: 2, removed: 0 },
      relationships: { SAID_BY: { added: 2, removed: 0 } },
    });
  });

  it('rehearses what another extractor has read, and leaves an input that does not hold to the summary', async () => {
    const text = 'The bridge is closed.';
    async function* stdin(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${JSON.stringify({ document: { text } })}\nnot json\n`);
    }
    const { written, failed, difference } = await ingestAnnotated(graph, '-', {
      stdin: stdin(),
      rehearsal: true,
    });
    expect({ written, failed: failed.length, documents: difference?.documents }).toEqual({
      written: 1,
      failed: 1,
      documents: { new: 1, changed: 0 },
    });
    expect(await counts()).not.toHaveProperty('Document');
  });
});
