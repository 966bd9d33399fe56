import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from '../../src/cli/watch';

let folder: string;

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'hearsay-watched-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string) => writeFileSync(path.join(folder, name), 'It rained.');

/** Watches the folder until `rounds` were read, each of which takes a while; gives the names of what each read. */
async function roundsOf(first: () => Promise<void>, rounds: number): Promise<readonly string[][]> {
  const read: string[][] = [];
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  await watch({
    paths: [folder],
    every: 1_000,
    first,
    round: async (paths) => {
      read.push(paths.map((one) => path.basename(one)).sort());
      if (read.length === 1) for (const name of ['c.txt', 'd.txt', 'e.txt']) put(name);
      await sleep(1_500);
      if (read.length === rounds) stop();
    },
    onTrouble: (reason) => void read.push([reason]),
    stop: () => stopped,
  });
  return read;
}

describe('watch', () => {
  it('reads what comes while the first round goes on, and together what comes while a later one does', async () => {
    const first = async () => {
      put('a.txt');
      await sleep(1_200);
      put('b.txt');
      await sleep(1_200);
    };
    expect(await roundsOf(first, 2)).toEqual([
      ['a.txt', 'b.txt'],
      ['c.txt', 'd.txt', 'e.txt'],
    ]);
  }, 20_000);

  it('ends with a first round that fails', async () => {
    const first = () => Promise.reject(new Error('no database'));
    await expect(roundsOf(first, 1)).rejects.toThrow('no database');
  });
});
