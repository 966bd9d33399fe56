import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BufferedFile } from './buffered-file';

/** So many keys are held in memory, unless it is said otherwise: a key that comes often is written once for many times. */
const MOST_HELD = 20_000;
/** What is added up is read again a part of the keys at a time. */
export const PARTS = 64;
const BUFFER = 1 << 15;

/** How two values of one key become one. May change and return its first argument. */
export type Plus<T> = (one: T, other: T) => T;

/**
 * Adds up values by key, over more keys than fit into memory: what is over goes to files, parted by the key up to its
 * first "|".
 */
export class Totals<T> {
  private held = new Map<string, T>();
  private readonly files: readonly BufferedFile[];

  constructor(
    folder: string,
    private readonly plus: Plus<T>,
    private readonly mostHeld = MOST_HELD,
  ) {
    mkdirSync(folder, { recursive: true });
    this.files = Array.from({ length: PARTS }, (_, part) => new BufferedFile(pathOf(folder, part), BUFFER));
  }

  add(key: string, value: T): void {
    const known = this.held.get(key);
    this.held.set(key, known === undefined ? value : this.plus(known, value));
    if (this.held.size > this.mostHeld) this.spill();
  }

  /** Nothing can be added any more. */
  close(): void {
    this.spill();
    for (const file of this.files) file.close();
  }

  private spill(): void {
    for (const entry of this.held) this.files[partOf(entry[0])]?.write(`${JSON.stringify(entry)}\n`);
    this.held.clear();
  }
}

/** One of the `PARTS` of what was added up into all of the folders, which are closed. */
export function readTotals<T>(
  folders: readonly string[],
  part: number,
  plus: Plus<T>,
): ReadonlyMap<string, T> {
  const totals = new Map<string, T>();
  for (const folder of folders) {
    for (const line of readFileSync(pathOf(folder, part), 'utf8').split('\n')) {
      if (line === '') continue;
      const [key, value] = JSON.parse(line) as [string, T];
      const known = totals.get(key);
      totals.set(key, known === undefined ? value : plus(known, value));
    }
  }
  return totals;
}

function pathOf(folder: string, part: number): string {
  return path.join(folder, String(part));
}

/** FNV-1a over the key up to its first "|". */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    if (unit === 0x7c) break;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return (hash >>> 0) % PARTS;
}
