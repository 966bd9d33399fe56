import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { formatOf, hasRows } from '../read/formats';

/**
 * How many articles the paths hold, for a bar: by the names in their folders, without a look at the files. Undefined
 * where only reading tells (standard input, many articles in one file).
 */
export async function countInputs(paths: readonly string[]): Promise<number | undefined> {
  let count = 0;
  const waiting = [...paths];
  for (let given = waiting.pop(); given !== undefined; given = waiting.pop()) {
    if (given === '-') return undefined;
    const entries = await entriesOf(given);
    const files = entries ? entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name) : [given];
    const formats = files.flatMap((name) => formatOf(name) ?? (entries ? [] : 'text'));
    if (formats.some((format) => hasRows(format))) return undefined;
    count += formats.length;
    for (const entry of entries ?? []) if (entry.isDirectory()) waiting.push(`${given}/${entry.name}`);
  }
  return count;
}

/** What is in a folder and is not hidden; undefined for anything else. */
async function entriesOf(given: string): Promise<readonly Dirent[] | undefined> {
  const entries = await readdir(given, { withFileTypes: true }).catch(() => undefined);
  return entries?.filter(({ name }) => !name.startsWith('.'));
}
