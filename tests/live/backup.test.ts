/** A graph that moves to another Neo4j by its lines alone, with all that people decided about it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportBackup } from '../../src/export/export-backup';
import { ingestAnnotated } from '../../src/ingest';
import { emptyGraph } from '../support/dump-graph';
import { openDecidedGraph, report, WHY, type DecidedGraph } from '../support/decided-graph';
import { envOf } from '../support/fault-bed';
import { testAddress } from '../support/neo4j-address';
import { runHearsay } from '../support/run-hearsay';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-moved-'));
const file = path.join(folder, 'graph.jsonl');

let g: DecidedGraph;

beforeAll(async () => {
  g = await openDecidedGraph();
});
beforeEach(() => emptyGraph(g.graph));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emptyGraph(g.graph);
  await g.graph.close();
});

const DOCUMENTS = [
  report('one', [{ by: 'Jane Doe', says: 'Yes', about: ['Ruritania'] }], {
    Ruritania: { kind: 'ORGANISATION' },
  }),
  report('two', [{ by: 'Janet Roe', says: 'No' }]),
  report('three', [{ by: 'Jane Doe', says: 'Perhaps' }]),
  report('four', [
    { by: 'Ann Lee', says: 'Never' },
    { by: 'John Roe', says: 'Always' },
  ]),
  report('five', [{ by: 'Ann Lee', says: 'Sometimes' }]),
];

/** One of each kind of decision, and one that was undone. */
async function decideAll(): Promise<void> {
  const { decisions, entityOf, statement } = g;
  const merged = await decisions.mergeEntities([await entityOf('Yes'), await entityOf('No')], WHY);
  await decisions.keepApart([await entityOf('Never'), await entityOf('Always')], WHY);
  await decisions.correctStatement(
    { statement: await statement('Never'), speakers: [await entityOf('Always')], polarity: 'DENIES' },
    WHY,
  );
  await decisions.correctStatement({ statement: await statement('Sometimes'), hidden: true }, WHY);
  await decisions.undo(merged.id, WHY);
  await decisions.splitEntity(await entityOf('Yes'), ['three'], WHY);
  await decisions.mergeEntities([await entityOf('No'), await entityOf('Always')], WHY);
  await decisions.retract('two', WHY);
}

async function log(): Promise<readonly unknown[]> {
  return g.graph.runText(
    'MATCH (d:Decision) OPTIONAL MATCH (d)-[r:CONCERNS]->(x) WITH d, r, x ORDER BY d.order, x.id, r.rule, r.side RETURN properties(d) AS entry, collect([x.id, properties(r)]) AS concerns ORDER BY entry.order',
  );
}

async function exported(): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of exportBackup(g.graph)) chunks.push(chunk);
  return chunks.join('');
}

/** Without the vectors, which the lines do not carry. */
async function facts(): Promise<readonly string[]> {
  return (await g.dump()).map((line) => line.replace(/"embedding":\[[^\]]*\],?/u, ''));
}

describe('export --decisions, and ingest --annotated of it', () => {
  it('gives an empty graph the same log and the same facts, however often it is read', async () => {
    const { graph } = g;
    await putAll(DOCUMENTS);
    await decideAll();
    const before = { log: await log(), facts: await facts(), lines: await exported() };
    expect(before.log).toHaveLength(8);
    writeFileSync(file, before.lines);
    await emptyGraph(graph);
    for (const run of ['first', 'again']) {
      const summary = await ingestAnnotated(graph, file);
      expect([run, summary.failed]).toEqual([run, []]);
      expect(await log()).toEqual(before.log);
      expect(await facts()).toEqual(before.facts);
    }
    expect(await exported()).toBe(before.lines);
    expect(await g.put(DOCUMENTS[1]!)).toMatchObject([{ status: 'retracted' }]);
  });

  it('brings decisions to documents that are there already, and takes back there what was undone here', async () => {
    await putAll(DOCUMENTS);
    const untouched = await facts();
    await decideAll();
    const [decided, lines] = [await facts(), await exported()];
    await emptyGraph(g.graph);
    await putAll(DOCUMENTS);
    expect(await facts()).toEqual(untouched);
    const decisions = lines.split('\n').filter((line) => line.startsWith('{"decision"'));
    writeFileSync(file, decisions.map((line) => `${line}\n`).join(''));
    await ingestAnnotated(g.graph, file);
    expect(await facts()).toEqual(decided);

    const undoneElsewhere = decisions.map((line) => {
      const entry = JSON.parse(line) as {
        decision: { action: string; undone: boolean; concerns: unknown[] };
      };
      if (entry.decision.action !== 'retract') Object.assign(entry.decision, { undone: true, concerns: [] });
      return JSON.stringify(entry);
    });
    writeFileSync(file, undoneElsewhere.join('\n'));
    await ingestAnnotated(g.graph, file);
    const left = DOCUMENTS.filter(({ document }) => document.id !== 'two');
    const now = await facts();
    await emptyGraph(g.graph);
    await putAll(left);
    expect(now).toEqual(await facts());
  });

  it('is a command; a line that is no decision is refused with its number and field', async () => {
    await putAll(DOCUMENTS.slice(0, 2));
    await g.decisions.mergeEntities([await g.entityOf('Yes'), await g.entityOf('No')], WHY);
    const env = envOf(testAddress());
    const { code, out } = runHearsay(['export', '--decisions'], { env });
    expect(code).toBe(0);
    expect(out).toBe(await exported());
    writeFileSync(file, out.replace('"action":"merge"', '"action":"marry"'));
    const broken = runHearsay(['ingest', '--annotated', '--no-embeddings', file], { env });
    expect(broken.code).toBe(1);
    expect(broken.err).toContain(`${file}: line 1: decision.action: `);
    expect(runHearsay(['export', '--decisions', '--format', 'csv'], { env })).toMatchObject({ code: 2 });
  });
});

/** Without vectors, as it is read back. */
async function putAll(documents: typeof DOCUMENTS): Promise<void> {
  const lines = path.join(folder, 'documents.jsonl');
  writeFileSync(lines, documents.map((document) => JSON.stringify(document)).join('\n'));
  await ingestAnnotated(g.graph, lines);
}
