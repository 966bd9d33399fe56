import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Layout } from './layout';

const PARTS = ['databases', 'transactions'] as const;

/** The folders that are the database, below the `data` of a layout. */
export function databaseFolders({ data }: Pick<Layout, 'data'>): readonly string[] {
  return PARTS.map((part) => path.join(data, part, 'neo4j'));
}

export function hasDatabase(layout: Pick<Layout, 'data'>): boolean {
  return existsSync(databaseFolders(layout)[0] as string);
}

/** The files of the database under another name. */
export function putAside(layout: Layout): { readonly putBack: () => void; readonly remove: () => void } {
  const folders = databaseFolders(layout);
  const aside = (folder: string) => `${folder}.before-restore`;
  for (const folder of folders.filter((one) => existsSync(one))) {
    rmSync(aside(folder), { recursive: true, force: true });
    renameSync(folder, aside(folder));
  }
  return {
    putBack: () => {
      for (const folder of folders.filter((one) => existsSync(aside(one)))) {
        rmSync(folder, { recursive: true, force: true });
        renameSync(aside(folder), folder);
      }
    },
    remove: () => folders.forEach((folder) => rmSync(aside(folder), { recursive: true, force: true })),
  };
}
