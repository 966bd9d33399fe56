import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureJars } from '../../src/graph/embedded/jars';
import { findJava } from '../../src/graph/embedded/java';
import { makeFolder } from '../../src/graph/embedded/make-folder';
import { JARS, linkJars, realJars } from '../support/link-jars';

jest.setTimeout(120_000);

const java = execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim();

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-jars-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('ensureJars', () => {
  it('heals a cache that an interrupted download or copy left behind, also when two processes do so at once', async () => {
    const jars = linkJars(folder);
    const [truncated, missing] = readdirSync(jars).filter((name) => name.endsWith('.jar'));
    truncateCopy(path.join(jars, truncated!));
    rmSync(path.join(jars, missing!));
    const deadDraft = path.join(folder, `${JARS}.draft-99999999-abcdef`);
    mkdirSync(deadDraft);
    const progress: string[] = [];
    const options = { environment: process.env, onProgress: (message: string) => progress.push(message) };

    const found = await Promise.all([ensureJars(folder, options), ensureJars(folder, options)]);

    expect(found).toEqual([jars, jars]);
    expect(progress).toEqual(Array(2).fill('downloading Neo4j 5.26.31 (123 MB, once)'));
    expect(sizes(jars)).toEqual(sizes(realJars));
    expect(readdirSync(folder)).toEqual([JARS]);
  });

  it('needs no Maven and says nothing when the cache is whole', async () => {
    const jars = linkJars(folder);
    const onProgress = jest.fn();

    expect(await ensureJars(folder, { environment: { PATH: '' }, onProgress })).toBe(jars);
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('names what to install where Maven is missing, and leaves nothing behind', async () => {
    await expect(
      ensureJars(folder, { environment: { PATH: '/nowhere' }, onProgress: () => undefined }),
    ).rejects.toThrow(
      'Maven is needed once, to download the embedded Neo4j, and was not found: install it ' +
        '(Debian, Ubuntu: apt install maven; macOS: brew install maven; Windows: winget install Apache.Maven), ' +
        'or set NEO4J_URI to a Neo4j that runs already.',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in one line that the download failed, when there is no network', async () => {
    const user = path.join(folder, 'user');
    mkdirSync(path.join(user, '.m2'), { recursive: true });
    writeFileSync(
      path.join(user, '.m2', 'settings.xml'),
      '<settings><mirrors><mirror><id>off</id><mirrorOf>*</mirrorOf>' +
        '<url>https://127.0.0.1:9/</url></mirror></mirrors></settings>',
    );
    const environment = { ...process.env, MAVEN_OPTS: `-Duser.home=${user}` };

    const failure = await ensureJars(path.join(folder, 'cache'), {
      environment,
      onProgress: () => undefined,
    }).catch((error: Error) => error.message);

    expect(failure).toMatch(
      /^Maven could not download Neo4j 5\.26\.31 \(https:\/\/127\.0\.0\.1:9\/.*\): check the network and Maven's settings and try again, or set NEO4J_URI to a Neo4j that runs already\.$/,
    );
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([]);
  });
});

describe('makeFolder', () => {
  it('names the variable to set where the folder cannot be', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');

    expect(() => makeFolder(path.join(file, 'cache'), 'HEARSAY_CACHE')).toThrow(
      `${file}/cache cannot be used (ENOTDIR): set HEARSAY_CACHE to a folder that you may write to.`,
    );
  });
});

describe('findJava', () => {
  const remedy =
    ': install it (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17; ' +
    'Windows: winget install EclipseAdoptium.Temurin.17.JRE), set JAVA_HOME to one, ' +
    'or set NEO4J_URI to a Neo4j that runs already.';

  it('takes the Java on the path, or that of JAVA_HOME', async () => {
    mkdirSync(path.join(folder, 'bin'));
    symlinkSync(java, path.join(folder, 'bin', 'java'));

    const version = expect.stringContaining(' version "');
    expect(await findJava({ PATH: path.dirname(java) })).toEqual({ command: 'java', version });
    expect(await findJava({ PATH: '/nowhere', JAVA_HOME: folder })).toEqual({
      command: path.join(folder, 'bin', 'java'),
      version,
    });
  });

  it('names what to install or to set where there is none', async () => {
    await expect(findJava({ PATH: '/nowhere' })).rejects.toThrow(
      `The embedded Neo4j needs Java 17 or newer, and no Java was found on the PATH${remedy}`,
    );
    await expect(findJava({ PATH: path.dirname(java), JAVA_HOME: '/nowhere' })).rejects.toThrow(
      `The embedded Neo4j needs Java 17 or newer, and no Java was found in JAVA_HOME (/nowhere)${remedy}`,
    );
  });

  it('names the version where it is too old', async () => {
    const old = path.join(folder, 'java');
    writeFileSync(old, '#!/bin/sh\necho \'openjdk version "11.0.22" 2024-01-16\' >&2\n');
    chmodSync(old, 0o755);

    await expect(findJava({ PATH: folder })).rejects.toThrow(
      `The embedded Neo4j needs Java 17 or newer, and only Java 11 was found on the PATH${remedy}`,
    );
  });
});

function truncateCopy(file: string): void {
  const original = path.join(realJars, path.basename(file));
  rmSync(file);
  copyFileSync(original, file);
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

function sizes(jars: string): Record<string, number> {
  return Object.fromEntries(readdirSync(jars).map((name) => [name, statSync(path.join(jars, name)).size]));
}
