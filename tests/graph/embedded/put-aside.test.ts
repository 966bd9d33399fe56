/** Another database takes the place of the one that there is, and the process may end between any two steps. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseFolders, healDatabase, putAside } from '../../../src/graph/embedded/put-aside';

const STEPS = ['renameSync', 'mkdirSync', 'rmSync'] as const;

/** More than the greatest process id that there can be. */
const ENDED = 4_194_305;

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'hearsay-aside-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const layout = () => ({ data: folder });

function fill(version: string): void {
  for (const place of databaseFolders(layout())) {
    fs.mkdirSync(place, { recursive: true });
    fs.writeFileSync(path.join(place, 'store'), version);
  }
}

/** What lies there: "databases/neo4j/store: old". */
function found(): readonly string[] {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() || entry.name !== 'neo4j')
    .filter((entry) => entry.isFile() || !['databases', 'transactions'].includes(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map(
      (file) =>
        `${path.relative(folder, file)}: ${fs.statSync(file).isFile() ? fs.readFileSync(file, 'utf8') : ''}`,
    )
    .sort();
}

const both = (version: string) => [
  `databases/neo4j/store: ${version}`,
  `transactions/neo4j/store: ${version}`,
];

/** The process ends at the step of that number, from 0; false where there are not so many. */
function endsAt(last: number, work: () => void): boolean {
  let step = 0;
  for (const name of STEPS) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      if ((step += 1) > last) throw new Error('The process ends.');
      return real(...args);
    }) as never);
  }
  try {
    work();
    return false;
  } catch {
    return true;
  } finally {
    jest.restoreAllMocks();
  }
}

describe('putAside', () => {
  it.each([
    ['a database', () => fill('old'), both('old')],
    ['none', () => undefined, []],
  ])('of %s: wherever the process ends, all of it is there again, or all of the other', (_, prepare, old) => {
    const seen = new Set<string>();
    for (let last = 0, ended = true; ended; last += 1) {
      fs.rmSync(folder, { recursive: true });
      fs.mkdirSync(folder);
      prepare();
      ended = endsAt(last, () => {
        const before = putAside(layout(), ENDED);
        fill('new');
        before.remove();
      });
      healDatabase(layout());
      seen.add(found().join());
    }
    expect([...seen]).toEqual([old.join(), both('new').join()]);
  });

  it('puts back what was there, also when that ends half-way', () => {
    for (let last = 0, ended = true; ended; last += 1) {
      fill('old');
      const before = putAside(layout(), ENDED);
      fill('new');
      ended = endsAt(last, () => before.putBack());
      healDatabase(layout());
      expect([last, ...found()]).toEqual([last, ...both('old')]);
    }
  });

  it('is left to a process that is at it', () => {
    fill('old');
    putAside(layout(), process.ppid);
    expect(() => healDatabase(layout())).toThrow(
      `Process ${process.ppid} is putting another database in place: wait until it has ended.`,
    );
  });
});
