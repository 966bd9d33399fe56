import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dueInputs } from '../../src/cli/failed-inputs';
import { createFetcher, type Fetcher } from '../../src/fetch/fetcher';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingest, type IngestOptions } from '../../src/ingest';
import { failedInputs, warnedInputs } from '../../src/ledger/ledger';
import type { ArticleWorkers } from '../../src/workers/article-workers';
import { workHere } from '../support/article-workers';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { htmlOf, openOddSite, page, type OddSite } from '../support/odd-site';

jest.setTimeout(120_000);

let graph: Graph;
let workers: ArticleWorkers;
let site: OddSite;
let fetcher: Fetcher;
let folder: string;
/** Articles that were read, by their names. */
let read: string[];

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  const here = await workHere();
  workers = {
    ...here,
    extract: (raw) => {
      read.push(path.basename(raw.meta.path ?? raw.meta.url ?? 'row'));
      return here.extract(raw);
    },
  };
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-ledger-'));
  read = [];
  site = await openOddSite();
  fetcher = createFetcher({ allowHosts: new Set([site.host]), userAgent: 'Hearsay' });
  await emptyGraph(graph);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fetcher.close();
  await site.close();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await workers.close();
});

/** Written long enough ago that its time can be trusted. */
function put(name: string, content: string, secondsAgo = 60): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(file, then, then);
  return file;
}

async function run(paths: readonly string[], options: IngestOptions & { reader?: string } = {}) {
  read = [];
  const { reader = workers.reader, ...rest } = options;
  const { written, unchanged, older, waiting, failed } = await ingest(
    graph,
    paths,
    { ...workers, reader },
    { fetcher, ...rest },
  );
  return { read, written, unchanged, older, waiting, failed: failed.length };
}

const MADE_UP_OUTLET = `<head><meta property="og:site_name" content="${'x'.repeat(9_000)}">`;
const NONE = { read: [], written: 0, unchanged: 0, older: 0, waiting: 0, failed: 0 };

describe('the ledger', () => {
  it('passes over files that are as they were, and reads those that changed', async () => {
    put('a.txt', 'Mayor Jane Doe said it rained.');
    put('b.txt', 'Mayor John Roe said it snowed.');
    expect(await run([folder])).toEqual({ ...NONE, read: ['a.txt', 'b.txt'], written: 2 });
    expect(await run([folder])).toEqual({ ...NONE, unchanged: 2 });
    put('b.txt', 'Mayor John Roe said it snowed.', 30); // Touched, and the same.
    expect(await run([folder])).toEqual({ ...NONE, unchanged: 2 });
    put('b.txt', 'Mayor John Roe said it froze.', 20);
    expect(await run([folder])).toEqual({ ...NONE, read: ['b.txt'], written: 1, unchanged: 1 });
  });

  it('passes over the rows of a file that are as they were', async () => {
    const row = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
    const file = put('a.jsonl', row('1', 'Mayor Jane Doe said it rained.') + row('2', 'It rained.'));
    expect(await run([file])).toMatchObject({ written: 2 });
    put(
      'a.jsonl',
      row('0', 'It froze.') + row('1', 'Mayor Jane Doe said it rained.') + row('2', 'It snowed.'),
    );
    expect(await run([file])).toEqual({ ...NONE, read: ['row', 'row'], written: 2, unchanged: 1 });
  });

  it('reads again what another reader has read, when it is asked to', async () => {
    const file = put('a.txt', 'Mayor Jane Doe said it rained.');
    await run([file]);
    expect(await run([file], { reader: 'newer' })).toEqual({ ...NONE, unchanged: 1, older: 1 });
    expect(await run([file], { reader: 'newer', reread: 'older' })).toMatchObject({
      read: ['a.txt'],
      unchanged: 1,
    });
    expect(await run([file], { reader: 'newer', reread: 'older' })).toEqual({ ...NONE, unchanged: 1 });
    expect(await run([file], { reader: 'newer', reread: 'all' })).toMatchObject({ read: ['a.txt'] });
  });

  it('asks a page whether it has changed, and takes one article under two addresses for one', async () => {
    const url = `${site.origin}/tagged`;
    expect(await run([url])).toMatchObject({ read: ['tagged'], written: 1 });
    expect(await run([url])).toEqual({ ...NONE, unchanged: 1 });
    const twin = htmlOf('Twin', 'Mayor Jane Doe said it rained.').replace(
      '<head>',
      `<head><link rel="canonical" href="${site.origin}/twin">`,
    );
    site.put('/twin', page(twin));
    site.put('/twin-by-mail', page(twin));
    const twins = [`${site.origin}/twin`, `${site.origin}/twin-by-mail?utm_source=x`];
    expect(await run(twins)).toMatchObject({ written: 1, unchanged: 1 });
    const documents = await graph.runText(
      `MATCH (d:Document) WHERE d.url ENDS WITH '/twin' RETURN count(*) AS count`,
    );
    expect(documents).toEqual([{ count: 1 }]);
  });

  it('lists what failed with the reason, and tries again what may pass', async () => {
    const [busy, gone] = [`${site.origin}/busy`, `${site.origin}/nowhere`];
    expect(await run([busy, gone, put('empty.txt', '')])).toMatchObject({ failed: 3 });
    const failed = await failedInputs(graph);
    expect(
      failed.map(({ from, attempts, nextTry }) => [path.basename(from), attempts, nextTry !== null]),
    ).toEqual([
      ['empty.txt', 1, false],
      ['busy', 1, true],
      ['nowhere', 1, false],
    ]);
    expect(failed[1]?.error).toBe(`${busy}: answers with status 503`);
    expect(Math.round(((failed[1]?.nextTry ?? 0) - (failed[1]?.lastTry ?? 0)) / 1000)).toBe(120); // As its server asks.
    expect(await dueInputs(graph, false)).toEqual([]);
    expect((await dueInputs(graph, true)).length).toBe(3);
    site.put('/busy', page(htmlOf('Later', 'Mayor Jane Doe said it rained.')));
    expect(await run([busy])).toMatchObject({ written: 1 });
    expect((await failedInputs(graph)).map(({ from }) => path.basename(from))).toEqual([
      'empty.txt',
      'nowhere',
    ]);
  });

  it('lists rows that cannot be used until the file is mended, and nothing of a file that is gone', async () => {
    const told = async () => (await failedInputs(graph)).map(({ error }) => error.replace(folder, ''));
    const rows = put('rows.csv', 'id,text\n1,Mayor Jane Doe said it rained.\n2,\n3,too,many\n');
    const empty = put('empty.txt', '');
    for (let times = 0; times < 2; times += 1) {
      expect(await run([rows, empty])).toMatchObject({ failed: 3 });
      expect(await told()).toEqual([
        '/empty.txt: is empty: give the text of an article',
        expect.stringMatching(/^\/rows.csv: line 4: Invalid Record Length/),
        '/rows.csv: line 3: text: is missing',
      ]);
    }
    put('rows.csv', 'id,text\n1,Mayor Jane Doe said it rained.\n2,It froze.\n3,It snowed.\n');
    rmSync(empty);
    expect(await run([rows, empty])).toMatchObject({ written: 2, unchanged: 1, failed: 1 });
    expect(await told()).toEqual([]);
  });

  it('notes of a page that only its beginning is there, until all of it is', async () => {
    const url = `${site.origin}/teaser`;
    const words = 'Mayor Jane Doe said it rained. '.repeat(20);
    const told = (count: number, text: string) =>
      htmlOf('Teaser', text).replace(
        '<head>',
        `<head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"wordCount":${count}}</script>`,
      );
    site.put('/teaser', page(told(900, words)));
    expect(await run([url])).toMatchObject({ written: 1, failed: 0 });
    expect(await warnedInputs(graph)).toMatchObject([
      { from: url, warning: expect.stringMatching(/of the 900 words that it announces/) },
    ]);
    site.put('/teaser', page(told(120, `${words} Mayor John Roe said it snowed.`)));
    expect(await run([url])).toMatchObject({ written: 1 });
    expect(await warnedInputs(graph)).toEqual([]);
  });

  it('is not in the way of others where an address or a name is longer than an index takes', async () => {
    site.put('/named', page(htmlOf('A', 'Mayor John Roe said it snowed.').replace('<head>', MADE_UP_OUTLET)));
    const endless = `${site.origin}/${'x'.repeat(9_000)}`;
    const good = put('good.txt', 'Mayor Jane Doe said it rained.');
    expect(await run([endless, `${site.origin}/named`, good])).toMatchObject({ written: 1, failed: 2 });
    expect((await failedInputs(graph)).map(({ error }) => error)).toEqual([
      expect.stringMatching(/the publisher "x{40}…" is longer than 3,000 bytes$/),
    ]);
  });

  it('waits longer after each failure', async () => {
    const waits: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      await run([`${site.origin}/error`]);
      const [{ nextTry, lastTry } = { nextTry: 0, lastTry: 0 }] = await failedInputs(graph);
      waits.push(Math.round(((nextTry ?? 0) - lastTry) / 60_000));
    }
    expect(waits).toEqual([1, 4, 16]);
  });

  it('reads a file again that lost its document, when the other file of the same text gets another one', async () => {
    put('a.txt', 'Mayor Jane Doe said it rained.');
    put('b.txt', 'Mayor Jane Doe said it rained.');
    await run([folder]);
    put('a.txt', 'Mayor John Roe said it snowed.', 30);
    expect(await run([folder])).toMatchObject({ read: ['a.txt', 'b.txt'], written: 2 });
    const paths = await graph.runText('MATCH (d:Document) RETURN d.path AS path ORDER BY path');
    expect(paths.map(({ path: file }) => path.basename(file as string))).toEqual(['a.txt', 'b.txt']);
  });

  it('is written with the articles or not at all', async () => {
    const files = ['a', 'b', 'c'].map((name) =>
      put(`${name}.txt`, `Mayor Jane Doe said it rained in ${name}.`),
    );
    const broken = {
      ...workers,
      extract: (raw: never) => (read.length > 1 ? Promise.reject(new Error('gone')) : workers.extract(raw)),
    };
    await expect(ingest(graph, files, broken, { batch: 1 })).rejects.toThrow('gone');
    const [state] = await graph.runText(
      'MATCH (i:Input) OPTIONAL MATCH (d:Document {id: i.document}) RETURN count(i) AS inputs, count(d) AS documents',
    );
    expect(state?.['inputs']).toBe(state?.['documents']);
    expect(await run(files)).toMatchObject({ failed: 0 });
    expect(await dumpGraph(graph)).toEqual(expect.arrayContaining([expect.stringContaining('rained in c')]));
  });
});
