/** A run that goes on: a feed that grows, and a folder that people put files into. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { projectRoot } from '../../src/util/project-root';
import { emptyGraph } from '../support/dump-graph';
import { envOf } from '../support/fault-bed';
import { testAddress } from '../support/neo4j-address';
import { htmlOf, openOddSite, page, type OddSite } from '../support/odd-site';

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-watch-'));

let graph: Graph;
let site: OddSite;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  site = await openOddSite();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
  await emptyGraph(graph);
  await graph.close();
});

function startWatching() {
  const { PATH = '', HOME = '' } = process.env;
  const args = [
    'ingest',
    '--no-embeddings',
    '--watch',
    '--every',
    '1s',
    '--feed',
    `${site.origin}/feed`,
    'news',
  ];
  const child = spawn(process.execPath, [path.join(projectRoot, 'bin', 'hearsay.js'), ...args], {
    cwd: folder,
    env: { PATH, HOME, ...envOf(testAddress()), HEARSAY_ALLOW_HOSTS: site.host, HEARSAY_WORKERS: '1' },
  });
  let told = '';
  child.stderr.on('data', (chunk) => (told += String(chunk)));
  return { child, told: () => told };
}

function feedOf(...paths: readonly string[]): string {
  const items = paths.map((one) => `<item><title>${one}</title><link>${site.origin}${one}</link></item>`);
  return `<rss version="2.0"><channel><title>Daily</title>${items.join('')}</channel></rss>`;
}

const putFeed = (...paths: readonly string[]) =>
  site.put('/feed', page(feedOf(...paths), { 'content-type': 'application/rss+xml' }));
const putFile = (name: string, text: string) => writeFileSync(path.join(folder, 'news', name), text);

async function saidNow(): Promise<readonly string[]> {
  const rows = await graph.runText<{ text: string }>(
    'MATCH (s:Statement) RETURN s.text AS text ORDER BY text',
  );
  return rows.map(({ text }) => text);
}

async function until(...texts: readonly string[]): Promise<void> {
  let said = await saidNow();
  for (let attempt = 0; attempt < 600 && said.join() !== texts.join(); attempt += 1) {
    await sleep(100);
    said = await saidNow();
  }
  expect(said).toEqual(texts);
}

describe('ingest --feed --watch', () => {
  it('reads new entries and new, changed and nested files as they come, nothing else, and ends well', async () => {
    mkdirSync(path.join(folder, 'news'));
    putFile('first.txt', 'Mayor Jane Doe said it rained in Springfield.');
    site.put('/one', page(htmlOf('One', 'Mayor John Roe said it snowed in Springfield.')));
    putFeed('/one', '/error');
    const { child, told } = startWatching();
    await until('it rained in Springfield', 'it snowed in Springfield');

    site.put('/two', page(htmlOf('Two', 'Mayor Ann Lee said it froze in Springfield.')));
    putFeed('/two', '/one', '/error');
    await until('it froze in Springfield', 'it rained in Springfield', 'it snowed in Springfield');

    putFile('first.txt', 'Mayor Jane Doe said it hailed in Springfield.');
    mkdirSync(path.join(folder, 'news', 'later'));
    putFile('later/second.txt', 'Mayor Ann Lee said it thundered in Springfield.');
    putFile('.draft.txt', 'Mayor Ann Lee said it was a draft.');
    putFile('picture.png', 'Mayor Ann Lee said it was a picture.');
    writeFileSync(path.join(folder, 'outside.txt'), 'Mayor Ann Lee said it was outside.');
    symlinkSync(path.join(folder, 'outside.txt'), path.join(folder, 'news', 'link.txt'));
    putFile('.moving', 'Mayor John Roe said it cleared in Springfield.');
    renameSync(path.join(folder, 'news', '.moving'), path.join(folder, 'news', 'moved.txt'));
    await until(
      'it cleared in Springfield',
      'it froze in Springfield',
      'it hailed in Springfield',
      'it snowed in Springfield',
      'it thundered in Springfield',
    );

    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([1, null]); // /error was not read.
    expect(told()).toContain(`not read: ${site.origin}/error: answers with status 500`);
    expect(site.asked.filter((one) => one === '/error')).toHaveLength(1); // It is not due yet.
    expect(site.asked.filter((one) => one === '/one').length).toBeGreaterThan(1); // Asked whether it has changed.
  });
});
