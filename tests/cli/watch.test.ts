import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from '../../src/cli/watch';

let folder: string;

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'hearsay-watched-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string) => writeFileSync(path.join(folder, name), 'It rained.');

/** Watches the folder until `rounds` were read, each of which takes a while; gives the names of what each read. Those of `failing` read nothing. */
async function roundsOf(
  first: () => Promise<void>,
  rounds: number,
  failing: readonly number[] = [],
): Promise<readonly string[][]> {
  const read: string[][] = [];
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  await watch({
    paths: [folder],
    every: 3_000,
    first,
    round: async (paths) => {
      read.push(paths.map((one) => path.basename(one)).sort());
      if (read.length === 1) for (const name of ['c.txt', 'd.txt', 'e.txt']) put(name);
      await sleep(1_500);
      if (read.length === rounds) stop();
      return !failing.includes(read.length);
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

  it('takes again what a round that failed as a whole was to read, also where nothing else comes', async () => {
    const rounds = await roundsOf(async () => put('a.txt'), 4, [1, 2]);
    expect(rounds.slice(0, 3)).toEqual([
      ['a.txt'],
      ['a.txt', 'c.txt', 'd.txt', 'e.txt'],
      ['a.txt', 'c.txt', 'd.txt', 'e.txt'],
    ]);
    expect(rounds[3]).toEqual([]); // What is due is looked at again and again.
  }, 30_000);

  it('ends with a first round that fails', async () => {
    const first = () => Promise.reject(new Error('no database'));
    await expect(roundsOf(first, 1)).rejects.toThrow('no database');
  });
});
