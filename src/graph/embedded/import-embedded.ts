/** Fills the embedded database, which is empty, through Neo4j's importer. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { GraphError } from '../../errors';
import { writeSettings } from './configure';
import { embeddedStatus } from './database';
import type { EmbeddedConfig, EmbeddedOptions } from './embedded';
import type { ImportFile } from './import-files';
import { layoutOf, type Layout } from './layout';
import type { Runtime } from './neo4j-process';
import { isAlive } from './process-table';
import { databaseFolders, putAside } from './put-aside';
import { runTool, whileStopped } from './while-stopped';

/** How lists are parted and how the files are read otherwise. */
export interface ImportFormat {
  readonly listSeparator: string;
}

const DRAFT = 'load-';
const USUAL_PORT = 7687;

/**
 * `prepare` writes the files into a folder that it is given; nothing is changed where it gives none. The database is made beside the one that there is, which
 * must be empty, and takes its place as a whole: whatever ends the process before, that one stays; what is left of the
 * attempt is removed by the next. `GraphError` where other processes use the database.
 */
export async function importEmbedded(
  config: EmbeddedConfig,
  { listSeparator }: ImportFormat,
  prepare: (folder: string) => Promise<readonly ImportFile[]>,
  options: EmbeddedOptions = {},
): Promise<void> {
  const layout = layoutOf(config.home);
  await whileStopped(config, options, async (runtime) => {
    removeDrafts(layout);
    const draft = layoutOf(path.join(layout.folder, `${DRAFT}${process.pid}`));
    const before = stampOf(layout);
    try {
      mkdirSync(draft.folder, { recursive: true, mode: 0o700 });
      writeSettings(draft, USUAL_PORT, config.memory.pageCache);
      const files = await prepare(draft.folder);
      if (files.length === 0) return;
      options.onProgress?.("loading with Neo4j's importer");
      await runImport(runtime, draft, files, listSeparator);
      await refuseChanged(config, before);
      putInPlace(draft, layout);
    } finally {
      rmSync(path.dirname(draft.folder), { recursive: true, force: true });
    }
  });
}

/** Those of processes that have ended. */
function removeDrafts({ folder }: Layout): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(DRAFT) || isAlive(Number(name.slice(DRAFT.length)))) continue;
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

async function runImport(
  runtime: Runtime,
  draft: Layout,
  files: readonly ImportFile[],
  listSeparator: string,
): Promise<void> {
  const code = listSeparator.charCodeAt(0).toString(16).toUpperCase();
  await runTool(runtime, draft, [
    'database',
    'import',
    'full',
    'neo4j',
    `--array-delimiter=U+${code}`,
    '--multiline-fields=true',
    `--report-file=${path.join(draft.folder, 'report')}`,
    ...files.map(({ of, name, paths }) => `--${of}=${name}=${paths.join()}`),
  ]);
}

/** Changes whenever somebody writes to the database, or starts it. */
function stampOf(layout: Layout): number {
  const files = databaseFolders(layout)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => statSync(path.join(folder, name)).mtimeMs));
  return Math.max(0, ...files);
}

async function refuseChanged(config: EmbeddedConfig, before: number): Promise<void> {
  const { running } = await embeddedStatus(config);
  if (running || stampOf(layoutOf(config.home)) !== before) {
    throw new GraphError('Neo4j was started by somebody else meanwhile: end that, then try again.');
  }
}

function putInPlace(draft: Layout, layout: Layout): void {
  const before = putAside(layout);
  const places = databaseFolders(layout);
  try {
    databaseFolders(draft).forEach((folder, at) => {
      const place = places[at] as string;
      mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
      renameSync(folder, place);
    });
  } catch (error) {
    before.putBack();
    throw error;
  }
  before.remove();
}
