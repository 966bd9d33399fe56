/** The folder of Neo4j's jars in the user's cache: whole or not there, whatever interrupted its making. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../config';
import { GraphError } from '../../errors';
import { makeFolder } from './make-folder';
import { copyJars, neo4jVersion } from './maven';
import { isAlive } from './process-table';

/** Written last, names every jar with its size in bytes. */
export const INVENTORY = 'jars.json';

export interface JarOptions {
  readonly environment: Environment;
  readonly onProgress: (message: string) => void;
}

/** The folder of the jars, downloaded if it is missing or incomplete; several processes may do so at once. */
export async function ensureJars(cache: string, { environment, onProgress }: JarOptions): Promise<string> {
  const folder = path.join(cache, `neo4j-${neo4jVersion()}`);
  if (isComplete(folder)) return folder;
  onProgress(`downloading Neo4j ${neo4jVersion()} (123 MB, once)`);
  const draft = makeDraft(folder);
  try {
    await copyJars(draft, environment);
    seal(draft);
    putInPlace(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function isComplete(folder: string): boolean {
  try {
    const inventory = JSON.parse(readFileSync(path.join(folder, INVENTORY), 'utf8')) as Record<
      string,
      number
    >;
    return Object.entries(inventory).every(([jar, size]) => statSync(path.join(folder, jar)).size === size);
  } catch {
    return false;
  }
}

/** An empty folder beside the final one, named after this process; drafts of dead processes are removed. */
function makeDraft(folder: string): string {
  const cache = path.dirname(folder);
  makeFolder(cache, 'HEARSAY_CACHE');
  for (const name of readdirSync(cache)) {
    const maker = /\.draft-(\d+)-/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  return mkdtempSync(`${folder}.draft-${process.pid}-`);
}

/** Checks every jar and writes the inventory. */
function seal(folder: string): void {
  const jars = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  const broken = jars.find((jar) => !hasZipEnd(path.join(folder, jar)));
  if (broken || jars.length === 0) {
    throw new GraphError(
      `Maven delivered ${broken ? `a broken ${broken}` : 'no jars'}: delete its local repository ` +
        '(~/.m2/repository) and try again.',
    );
  }
  const sizes = jars.map((jar) => [jar, statSync(path.join(folder, jar)).size] as const);
  writeFileSync(path.join(folder, INVENTORY), JSON.stringify(Object.fromEntries(sizes), undefined, 1));
}

/** A jar is a zip archive, which ends with its directory: a truncated one has lost it. */
function hasZipEnd(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const tail = Buffer.alloc(Math.min(size, 22 + 0xffff));
    readSync(handle, tail, 0, tail.length, size - tail.length);
    return tail.includes('PK\u0005\u0006', 0, 'latin1');
  } finally {
    closeSync(handle);
  }
}

/** Renames the draft to its final name, unless another process was quicker; a broken folder makes way. */
function putInPlace(draft: string, folder: string): void {
  if (existsSync(folder) && !isComplete(folder)) {
    const broken = `${draft}.broken`;
    renameSync(folder, broken);
    rmSync(broken, { recursive: true, force: true });
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!isComplete(folder)) throw error;
  }
}
