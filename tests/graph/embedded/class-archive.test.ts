import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ArchiveUser, classArchive } from '../../../src/graph/embedded/class-archive';

const DEAD = 99_999_999;
const QUIET = '-Xlog:cds*=off';

let cache: string;
let user: ArchiveUser;

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'hearsay-classes-'));
  const jars = path.join(cache, 'neo4j-5.26.31');
  mkdirSync(jars);
  writeFileSync(path.join(jars, 'jars.json'), '{}');
  user = { java: { command: 'java', version: '17.0.15 (mixed mode, sharing)' }, jars, heap: '1g' };
});

afterEach(() => rmSync(cache, { recursive: true, force: true }));

describe('classArchive', () => {
  it('is recorded by one of those who start Neo4j without one, and used by all who start it afterwards', () => {
    const first = classArchive(user);
    expect(first.options).toEqual([expect.stringMatching(/^-XX:ArchiveClassesAtExit=.+/u), QUIET]);
    expect(classArchive(user).options).toEqual([]);

    end(first, 'classes');
    const file = path.join(cache, kept()[0]!);
    expect(path.basename(file)).toMatch(/^neo4j-5\.26\.31-[0-9a-f]{16}\.7\.jsa$/u);
    expect(classArchive(user)).toMatchObject({
      options: [`-XX:SharedArchiveFile=${file}`, '-XX:+VerifySharedSpaces', QUIET],
      isRecorded: false,
    });
  });

  it.each([
    ['another Java', () => (user = { ...user, java: { ...user.java, version: '21.0.1 (sharing)' } })],
    ['jars downloaded anew', () => utimesSync(path.join(user.jars, 'jars.json'), 1, 1)],
  ])('is not taken for %s', (_, change) => {
    end(classArchive(user), 'classes');
    change();
    expect(classArchive(user).isRecorded).toBe(true);
    expect(kept()).toHaveLength(1);
  });

  it('is recorded anew where its end is missing, where Java crashed over it, and where nobody is left to record it', () => {
    end(classArchive(user), 'classes');
    truncateSync(path.join(cache, kept()[0]!), 3);
    end(classArchive(user), 'classes');
    expect(classArchive(user).discard()).toBe(true);
    const again = classArchive(user);
    expect(again.isRecorded).toBe(true);
    expect(again.discard()).toBe(false);

    again.keep(false);
    const draft = draftOf(classArchive(user));
    rmSync(draft);
    writeFileSync(draft.replace(`${process.pid}`, `${DEAD}`), 'half');
    expect(classArchive(user).isRecorded).toBe(true);
  });

  it('leaves nothing of a process that was killed while it recorded', () => {
    const draft = draftOf(classArchive(user));
    renameSync(draft, draft.replace(`${process.pid}`, `${DEAD}`));
    end(classArchive(user), 'classes');
    writeFileSync(draft.replace(`${process.pid}`, `${DEAD}`), 'half');
    expect(classArchive(user).isRecorded).toBe(false);
    expect(readdirSync(cache)).toEqual(['neo4j-5.26.31', ...kept()]);
  });

  it('is not kept where Java wrote none, or was killed while it wrote', () => {
    classArchive(user).keep(true);
    end(classArchive(user), 'half', false);
    expect(readdirSync(cache)).toEqual(['neo4j-5.26.31']);
  });

  it('makes room for a new one where it was not used for a month', () => {
    end(classArchive(user), 'classes');
    const [old] = kept();
    utimesSync(path.join(cache, old!), 1, 1);
    user = { ...user, java: { ...user.java, version: '21.0.1 (sharing)' } };
    end(classArchive(user), 'other classes');
    expect(kept()).toEqual([expect.stringMatching(/\.13\.jsa$/u)]);
  });

  it('is done without where Java cannot share classes, numbers objects otherwise, or the folder is gone', () => {
    const none = [
      { ...user, java: { ...user.java, version: '17.0.15 (mixed mode)' } },
      { ...user, heap: '32g' },
      { ...user, jars: path.join(cache, 'nowhere', 'jars') },
    ];
    expect(none.map((one) => classArchive(one).options)).toEqual([[], [], []]);
  });
});

/** As Java ends after it was told to record. */
function end(archive: ReturnType<typeof classArchive>, classes: string, well = true): void {
  writeFileSync(draftOf(archive), classes);
  archive.keep(well);
}

function draftOf({ options }: ReturnType<typeof classArchive>): string {
  return options[0]!.replace('-XX:ArchiveClassesAtExit=', '');
}

function kept(): string[] {
  return readdirSync(cache).filter((name) => name.endsWith('.jsa'));
}
