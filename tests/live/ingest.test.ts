import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ingestArticles } from '../../src/cli/ingest-articles';
import { readConfig } from '../../src/config';
import { exportJsonl } from '../../src/export/export-jsonl';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { extractAll, ingest, ingestAnnotated, type IngestProgress } from '../../src/ingest';
import { formatAnnotations } from '../../src/model/interchange';
import { projectRoot } from '../../src/util/project-root';
import type { ArticleWorkers } from '../../src/workers/article-workers';
import { workHere } from '../support/article-workers';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { compareWithGold } from '../support/example-entities';
import { testAddress } from '../support/neo4j-address';

jest.setTimeout(180_000);

const EXAMPLES = path.join(projectRoot, 'examples', 'summit');

let graph: Graph;
let workers: ArticleWorkers;
let folder: string;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  workers = await workHere();
  await migrate(graph);
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-ingest-'));
  await emptyGraph(graph);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await workers.close();
});

function put(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function* standardInput(...lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

async function collect(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/** What `hearsay extract` prints. */
async function* extracted(paths: readonly string[]): AsyncGenerator<string> {
  for await (const item of extractAll(paths, workers)) {
    if ('annotations' in item) yield formatAnnotations(item.annotations);
  }
}

describe('ingest', () => {
  it('reads the example articles so that one person is found in all five, and the second time changes nothing', async () => {
    const first = await ingest(graph, [EXAMPLES], workers);
    expect(first).toMatchObject({ written: 5, unchanged: 0, failed: [] });
    expect(first.statements).toBeGreaterThan(50);
    const { parted, merged, underSeveralNames } = await compareWithGold(graph);
    expect({ parted, merged }).toEqual({ parted: {}, merged: [] });
    expect(underSeveralNames).toBeGreaterThanOrEqual(6);
    const found = await graph.runText(
      `MATCH (n:Name {key: 'kim jong un'})<-[:KNOWN_AS]-(e:Entity)-[:MENTIONED_IN]->(d:Document)
       RETURN count(DISTINCT e) AS entities, count(DISTINCT d) AS documents`,
    );
    expect(found).toEqual([{ entities: 1, documents: 5 }]);
    const once = await dumpGraph(graph);
    expect(await ingest(graph, [EXAMPLES], workers)).toMatchObject({
      written: 0,
      unchanged: 5,
      statements: 0,
    });
    expect(await dumpGraph(graph)).toEqual(once);
  });

  it('makes the same graph as what extract prints, and as its own export', async () => {
    await ingest(graph, [EXAMPLES], workers);
    const direct = await dumpGraph(graph);
    const exported = await collect(exportJsonl({ reader: graph, filter: {} }));
    expect(exported.length).toBe(5);

    const printed = await collect(extracted([EXAMPLES]));
    await emptyGraph(graph);
    await ingestAnnotated(graph, '-', { stdin: standardInput(...printed), embed: workers.embed });
    expect(await dumpGraph(graph)).toEqual(direct);

    await emptyGraph(graph);
    await ingestAnnotated(graph, '-', {
      stdin: standardInput(...[...exported].reverse()),
      embed: workers.embed,
    });
    expect(await dumpGraph(graph)).toEqual(direct);
    expect(await collect(exportJsonl({ reader: graph, filter: {} }))).toEqual(exported);
  });

  it('makes the same graph of the examples in any order, at once or in parts', async () => {
    const lines = await collect(extracted([EXAMPLES]));
    const put = (some: readonly string[]) =>
      ingestAnnotated(graph, '-', { stdin: standardInput(...some), embed: workers.embed });
    await put(lines);
    const once = await dumpGraph(graph);
    const orders = fc.shuffledSubarray([...lines], { minLength: lines.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.nat({ max: lines.length }), async (order, cut) => {
        await emptyGraph(graph);
        await put(order.slice(0, cut));
        await put(order.slice(cut));
        expect(await dumpGraph(graph)).toEqual(once);
      }),
      { numRuns: 4 },
    );
  });

  it('knows of the places of the examples in which they lie', async () => {
    await ingest(graph, [EXAMPLES], workers);
    const rows = await graph.runText<{ place: string; container: string }>(
      'MATCH (a:Place)-[:LOCATED_IN]->(b:Place) RETURN DISTINCT a.name AS place, b.name AS container ORDER BY place',
    );
    const told = rows.map(({ place, container }) => `${place} < ${container}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'Komsomolsk-on-Amur < Russia',
        'Pyongyang < North Korea',
        'Vladivostok < Russia',
      ]),
    );
    expect(new Set(rows.map(({ container }) => container))).toEqual(new Set(['North Korea', 'Russia']));
  });

  it('names each input that it cannot use, in one line, and takes the others', async () => {
    put('good.txt', 'Minister Jane Doe said the talks would go on. "We agree," she said.');
    put('empty.txt', '');
    put('binary.txt', Buffer.from([0, 159, 146, 150, 0, 1, 2, 3]));
    put('picture.html', '<html><body><img src="x.png"></body></html>');
    const missing = path.join(folder, 'missing.txt');
    const summary = await ingest(graph, [folder, missing], workers);
    expect(summary).toMatchObject({ written: 1, unchanged: 0 });
    expect(summary.failed.map((failure) => path.basename(failure.where)).sort()).toEqual([
      'binary.txt',
      'empty.txt',
      'missing.txt',
      'picture.html',
    ]);
    for (const { message } of summary.failed) expect(message).toMatch(/^\/[^\n]+$/);
  });

  it('stores a document in a language that is not read, without statements, and says so', async () => {
    const text =
      'Der Minister sagte am Montag, die Gespräche seien gut verlaufen. „Wir sind uns einig“, sagte er der Zeitung.';
    const file = put('german.txt', text);
    const summary = await ingest(graph, [file], workers);
    expect(summary).toMatchObject({ written: 1, statements: 0, failed: [] });
    expect(summary.notices).toHaveLength(1);
    const stored = await graph.runText('MATCH (d:Document) RETURN d.language AS language, d.text AS text');
    expect(stored).toEqual([{ language: 'de', text }]);
  });

  it('refuses a broken line by its number and takes the others', async () => {
    const line = (text: string) => JSON.stringify({ document: { text } });
    const stdin = standardInput(line('One.'), '{"document": {"text": 5}}', 'not json', line('Two.'));
    const summary = await ingestAnnotated(graph, '-', { stdin });
    expect(summary).toMatchObject({ written: 2 });
    expect(summary.failed.map((failure) => /line \d/.exec(failure.message)?.[0])).toEqual([
      'line 2',
      'line 3',
    ]);
  });

  it('tells how many inputs are read and how many are in the graph', async () => {
    const told: IngestProgress[] = [];
    const text = 'x'.repeat(1_100_000);
    const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({ document: { id, text } }));
    await ingestAnnotated(graph, '-', {
      stdin: standardInput(...lines),
      onProgress: (soFar) => told.push(soFar),
    });
    expect(told.at(-1)).toEqual({ read: 3, stored: 3 });
    // The first is written at once, since nothing else is; the others meanwhile wait for one another.
    expect([...new Set(told.map((soFar) => soFar.stored))]).toEqual([0, 1, 3]);
  });

  it('fails and takes the bar away when the connection is gone', async () => {
    const gone = await openGraph(testAddress());
    await gone.close();
    const told: string[] = [];
    const reporter = {
      progress: () => told.push('progress'),
      note: (message: string) => told.push(message),
      input: () => undefined,
      end: () => told.push('end'),
    };
    await expect(ingestArticles(gone, [EXAMPLES], { config: readConfig({}), reporter })).rejects.toThrow();
    expect(told.at(-1)).toBe('end');
  });
});
