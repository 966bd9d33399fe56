import fc from 'fast-check';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { madeDocuments } from '../../bench/load/made-documents';
import { readConfig } from '../../src/config';
import { startEmbedded } from '../../src/graph/embedded/embedded';
import { importEmbedded } from '../../src/graph/embedded/import-embedded';
import { layoutOf } from '../../src/graph/embedded/layout';
import { hasDatabase } from '../../src/graph/embedded/put-aside';
import { exportBackup } from '../../src/export/export-backup';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate, migrateFilled } from '../../src/graph/migrate';
import { ingestAnnotated } from '../../src/ingest';
import { decideLoaded, ingestBulk } from '../../src/ingest-bulk';
import { formatAnnotations } from '../../src/model/interchange';
import { annotate } from '../support/annotate';
import { openDecidedGraph, WHY, type DecidedGraph } from '../support/decided-graph';
import { arbitraryDocument } from '../support/arbitrary-documents';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { HOSTILE } from '../support/hostile';
import { ARTICLES } from '../support/many-statements';
import { RURITANIA } from '../support/ruritania';
import { REPORTS } from '../support/summit-notes';

jest.setTimeout(300_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bulk-'));
const config = readConfig({
  ...process.env,
  NEO4J_URI: '',
  HEARSAY_HOME: path.join(folder, 'home, sweet home'),
});
const layout = layoutOf(config.home);
const file = path.join(folder, 'documents.jsonl');

/** Lists without a value, texts without a letter, characters beyond the first plane and at the ends of it. */
const ODD = annotate(
  { path: 'odd.txt', authors: [], publisher: '\uFFFF "quoted";; \\' },
  [
    {
      by: 'Zoë 😀',
      says: 'one\u2028two\u0085three\u0000four\uFFFEfive\uFEFF',
      about: ['"'],
      saidAt: '2024-01-01',
    },
    { by: '"', says: 'These allegations', about: ['Zoë 😀'], polarity: 'DENIES' },
    { says: 'One', about: [], saidAt: '2024-01-02' },
    { says: 'That is not so', about: [], polarity: 'DENIES', saidAt: '2024-01-03' },
  ],
  { '"': { kind: 'ORGANISATION', aliases: ['__proto__', 'a|b'], roles: ['; head of "', 'constructor'] } },
);

const ANNOTATED = [
  ...[...RURITANIA, ...REPORTS, ...ARTICLES, ...HOSTILE, ODD],
  ...fc.sample(arbitraryDocument(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')), 40),
  ...madeDocuments({ statements: 400, entities: 60 }),
  ...RURITANIA,
];

/** With a line that is none, and one that cannot be loaded. */
const LINES = [...ANNOTATED.map(formatAnnotations), '{"document": {}}'];

let g: DecidedGraph;

beforeAll(async () => {
  writeFileSync(file, `${LINES.join('\n')}\n`);
  g = await openDecidedGraph();
  await emptyGraph(g.graph);
});
afterAll(async () => {
  await emptyGraph(g.graph);
  await g.graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Joins the two that are spoken of most, and adds the line that says so to the file. */
async function decide(): Promise<void> {
  const most = 'MATCH (e:Person) RETURN e.id AS id ORDER BY e.rank DESC LIMIT 2';
  const people = await g.graph.runText<{ id: string }>(most);
  const ids = people.map(({ id }) => id);
  await g.decisions.mergeEntities(ids, WHY);
  for await (const chunk of exportBackup(g.graph)) {
    appendFileSync(file, chunk.replace(/^(?!\{"decision").*$/gmu, ''));
  }
}

/** Names and states of all indexes, those of constraints among them. */
function indexesOf(graph: Graph): Promise<readonly object[]> {
  return graph.runText('SHOW INDEXES YIELD name, state, owningConstraint ORDER BY name');
}

describe('a bulk load', () => {
  it('that comes to harm leaves no database; the next one removes what is left of it', async () => {
    const left = path.join(layout.folder, 'load-999999999');
    mkdirSync(left, { recursive: true });
    const harm = async () => {
      throw new Error('The disk is full.');
    };
    await expect(
      importEmbedded(config, { delimiter: ',', quote: '"', listSeparator: ';' }, harm),
    ).rejects.toThrow('The disk is full.');
    expect(readdirSync(layout.folder)).toEqual([]);
    expect(hasDatabase(layout)).toBe(false);
  });

  it('gives the graph that the same lines give one batch after the other, and is refused where there is one', async () => {
    const slow = await ingestAnnotated(g.graph, file, { batch: 25 });
    await decide();
    const expected = await dumpGraph(g.graph);
    const { summary: fast, decisions } = await ingestBulk(config, [file]);
    expect(fast).toEqual(slow);
    expect(fast.failed).toEqual([
      { message: `${file}: line ${LINES.length}: document.text: is missing`, where: file },
    ]);
    const { address, release } = await startEmbedded(config);
    const loaded = await openGraph(address);
    try {
      await migrateFilled(loaded);
      expect(await migrate(loaded)).toEqual([]);
      expect(await indexesOf(loaded)).toEqual(await indexesOf(g.graph));
      await decideLoaded(loaded, decisions);
      expect(await dumpGraph(loaded)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(5_000);
      await expect(ingestBulk(config, [file])).rejects.toThrow('is not empty, and --bulk fills an empty one');
      await ingestAnnotated(loaded, file);
      expect(await dumpGraph(loaded)).toEqual(expected);
    } finally {
      await loaded.close();
      await release();
    }
    expect(existsSync(path.join(layout.folder, `load-${process.pid}`))).toBe(false);
  });

  it('keeps texts with the marks by which values are told from one another, in files that are read from their beginning', async () => {
    const text = 'One.\u0001Two,\u0002\r\nand three.\u0001\n4\u0002\u00015\\';
    const marked = annotate({ path: 'marked.txt' }, [{ by: 'Zoë', says: text, about: ['\u0002'] }]);
    const home = path.join(folder, 'other');
    const other = readConfig({ ...process.env, NEO4J_URI: '', HEARSAY_HOME: home });
    writeFileSync(file, `${[marked, ODD].map(formatAnnotations).join('\n')}\n`);
    expect((await ingestBulk(other, [file])).summary).toMatchObject({ written: 2, failed: [] });
    const { address, release } = await startEmbedded(other);
    const loaded = await openGraph(address);
    try {
      const told = 'MATCH (s:Statement)-[:FROM]->(d) RETURN s.text AS said, d.text AS text';
      const expected = [marked, ODD].flatMap(({ document, statements }) =>
        statements.map((one) => ({ said: one.text, text: document.text })),
      );
      const found = await loaded.runText<{ said: string }>(told);
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
    } finally {
      await loaded.close();
      await release();
    }
  });
});
