import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { GraphError } from '../../errors';
import type { Layout } from './layout';
import { isAlive } from './process-table';

const PARTS = ['databases', 'transactions'] as const;

type Place = Pick<Layout, 'data'>;

/** The folders that are the database, below the `data` of a layout. */
export function databaseFolders({ data }: Place): readonly string[] {
  return PARTS.map((part) => path.join(data, part, 'neo4j'));
}

export function hasDatabase(layout: Place): boolean {
  return existsSync(databaseFolders(layout)[0] as string);
}

/**
 * The files of the database under another name, while this process puts others in their place: until `remove` those
 * before are the database, whatever ends the process. An empty folder stands for one that was not there.
 */
export function putAside(layout: Place, owner = process.pid) {
  for (const folder of databaseFolders(layout)) {
    if (existsSync(folder)) renameSync(folder, before(folder, owner));
    else mkdirSync(before(folder, owner), { recursive: true });
  }
  return { putBack: () => putBack(layout, owner), remove: () => remove(layout, owner) };
}

/**
 * Ends what a process that has ended left undone: what it had put aside comes back, or goes if the other was in its
 * place already. `GraphError` where a process is at it.
 */
export function healDatabase(layout: Place): void {
  for (const owner of owners(layout)) {
    if (owner === process.pid) continue;
    if (isAlive(owner)) {
      throw new GraphError(`Process ${owner} is putting another database in place: wait until it has ended.`);
    }
    if (existsSync(before(databaseFolders(layout)[0] as string, owner))) putBack(layout, owner);
    remove(layout, owner);
  }
}

const before = (folder: string, owner: number) => `${folder}.before-${owner}`;
const obsolete = (folder: string, owner: number) => `${folder}.obsolete-${owner}`;

/** What is put aside first comes back last: as long as it is aside, nothing is decided. */
function putBack(layout: Place, owner: number): void {
  for (const folder of databaseFolders(layout).toReversed()) {
    const aside = before(folder, owner);
    if (!existsSync(aside)) continue;
    rmSync(folder, { recursive: true, force: true });
    if (readdirSync(aside).length > 0) renameSync(aside, folder);
    else rmSync(aside, { recursive: true });
  }
}

/** The first renaming decides. */
function remove(layout: Place, owner: number): void {
  for (const folder of databaseFolders(layout)) {
    const aside = before(folder, owner);
    if (existsSync(aside)) renameSync(aside, obsolete(folder, owner));
  }
  for (const folder of databaseFolders(layout)) {
    rmSync(obsolete(folder, owner), { recursive: true, force: true });
  }
}

/** Whoever has put something aside. */
function owners(layout: Place): ReadonlySet<number> {
  const parents = databaseFolders(layout).map((folder) => path.dirname(folder));
  const names = parents.flatMap((parent) => (existsSync(parent) ? readdirSync(parent) : []));
  const found = names.flatMap((name) => /^neo4j\.(?:before|obsolete)-(\d+)$/u.exec(name)?.[1] ?? []);
  return new Set(found.map(Number));
}
