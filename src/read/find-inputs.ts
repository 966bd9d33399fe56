import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { mapAhead } from '../util/map-ahead';
import { formatOf, FORMATS, type InputFormat } from './formats';
import { failure, type ReadFailure } from './read-result';

/** A file to read, with its path as it was given. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly format: InputFormat | undefined;
}

export type Found = InputFile | { readonly failure: ReadFailure };

/** Files of a folder that are looked at at a time. */
const LOOKED_AT_ONCE = 16;

/** The files that a path stands for: itself, or all articles in the folder, in order of name. Never waits on a pipe. */
export async function* findInputs(given: string): AsyncGenerator<Found> {
  const stats = await attempt(given, () => stat(given));
  if ('failure' in stats) yield stats;
  else if (stats.isDirectory()) yield* findInFolder(given);
  else yield checkFile(given, stats);
}

/** The one file that a path stands for. */
export async function findFile(given: string): Promise<Found> {
  const stats = await attempt(given, () => stat(given));
  if ('failure' in stats) return stats;
  return stats.isDirectory() ? failure(given, 'is a folder: give a file') : checkFile(given, stats);
}

async function* findInFolder(folder: string): AsyncGenerator<Found> {
  let found = false;
  for await (const input of walk(folder, [])) {
    found = true;
    yield input;
  }
  if (!found)
    yield failure(folder, `no articles in this folder: it has no ${Object.keys(FORMATS).join(', ')} file`);
}

/** `above` are the real paths of the folders that this one lies in: a link back to one of them would never end. */
async function* walk(folder: string, above: readonly string[]): AsyncGenerator<Found> {
  const real = await attempt(folder, () => realpath(folder));
  if (typeof real === 'object') return yield real;
  if (above.includes(real))
    return yield failure(folder, 'links back to a folder that it lies in: remove the link');
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
  if ('failure' in entries) return yield entries;
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
  const looked = mapAhead(visible, LOOKED_AT_ONCE, (entry) => look(entry, folder, above[0] ?? real));
  for await (const found of looked) {
    if (typeof found === 'string') yield* walk(found, [...above, real]);
    else if (found) yield found;
  }
}

/** What is there: a file or trouble, the path of a folder, or nothing that is read. */
async function look(entry: Dirent, folder: string, root: string): Promise<Found | string | undefined> {
  const inside = `${folder.replace(/[/\\]+$/u, '')}/${entry.name}`;
  const trouble = entry.isSymbolicLink() ? await linkTrouble(inside, root) : undefined;
  if (trouble) return trouble;
  if (await isFolder(entry, inside)) return inside;
  if (!formatOf(entry.name)) return undefined;
  const stats = await attempt(inside, () => stat(inside));
  return 'failure' in stats ? stats : checkFile(inside, stats);
}

/** Whoever may write into a folder decides nothing about what lies outside of it. */
async function linkTrouble(link: string, root: string): Promise<{ failure: ReadFailure } | undefined> {
  const target = await attempt(link, () => realpath(link));
  if (typeof target === 'object') return formatOf(link) ? target : undefined;
  const inside = path.relative(root, target);
  if (inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)) return undefined;
  return failure(link, 'links to a place outside of the folder: give that path itself if you mean it');
}

async function isFolder(entry: Dirent, inside: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const stats = await attempt(inside, () => stat(inside));
  return !('failure' in stats) && stats.isDirectory();
}

function checkFile(given: string, stats: Stats): Found {
  if (stats.isFile())
    return { path: given, size: stats.size, modified: stats.mtimeMs, format: formatOf(given) };
  return failure(given, `is ${kindOf(stats)}, not a file: give a file, or "-" to read standard input`);
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/** In order of code point, the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder: check the path',
  EACCES: 'may not be read: give yourself permission, e.g. chmod +r',
  EPERM: 'may not be read: give yourself permission, e.g. chmod +r',
  ELOOP: 'a link that leads back to itself: remove the link',
  ENOTDIR: 'no such file or folder: a part of the path is a file',
  ENAMETOOLONG: 'the path is too long: check it',
};

/** The outcome of file work, or its trouble as a failure in one line. */
export async function attempt<T>(
  where: string,
  work: () => Promise<T>,
): Promise<T | { failure: ReadFailure }> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return failure(where, reasonOf(error));
    if (where.includes('\ufffd')) return failure(where, 'its name is not UTF-8: rename it');
    return failure(where, reasonOf(error), { missing: true });
  }
}

/** What an error of the file system means, and what to do. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be read: ${message}`;
}
