/** Fills the embedded database, which is empty, through Neo4j's importer. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { GraphError } from '../../errors';
import { ensurePassword, writeSettings } from './configure';
import { embeddedStatus } from './database';
import type { EmbeddedConfig, EmbeddedOptions } from './embedded';
import type { ImportFile } from './import-files';
import { layoutOf, type Layout } from './layout';
import type { Runtime } from './neo4j-process';
import { isAlive } from './process-table';
import { databaseFolders, putAside } from './put-aside';
import { runTool, whileStopped } from './while-stopped';

/** The characters of the files: by which values and those of a list are parted, and in which texts stand. */
export interface ImportFormat {
  readonly delimiter: string;
  readonly quote: string;
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
  format: ImportFormat,
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
      // What the first start would wait for is done beside the importer, which does not keep all processors busy.
      writeSettings(layout, USUAL_PORT, config.memory.pageCache);
      await Promise.all([runImport(runtime, draft, files, format), ensurePassword(layout, runtime)]);
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

/** The lists of files are parted by commas, which the name of a folder may have: so the files are told from within it. */
async function runImport(
  runtime: Runtime,
  draft: Layout,
  files: readonly ImportFile[],
  { delimiter, quote, listSeparator }: ImportFormat,
): Promise<void> {
  const list = ({ paths }: ImportFile) => paths.map((file) => path.relative(draft.folder, file)).join();
  await runTool(runtime, draft, [
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    `--delimiter=${codeOf(delimiter)}`,
    `--quote=${codeOf(quote)}`,
    `--array-delimiter=${codeOf(listSeparator)}`,
    ...waysToRead(files, list),
    `--report-file=${path.join(draft.folder, 'report')}`,
    ...files.map((file) => `--${file.of}=${file.name}=${list(file)}`),
  ]);
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Code units that the importer reads at once, at least; it must find the beginning of a row among them. */
const BLOCK = 1 << 16;
const ROWS_IN_A_BLOCK = 8;

/**
 * Blocks of a file are read side by side where each row is a line, and where it is said which files have texts of several
 * lines: there the beginning of a row is found by what stands before it, a number without quotation marks, unless texts have such marks. A file that is read
 * from its beginning to its end takes much longer, and a tenth of a second before anything is read.
 */
function waysToRead(files: readonly ImportFile[], list: (file: ImportFile) => string): readonly string[] {
  const withLines = files.filter(({ hasLines }) => hasLines);
  const longest = Math.max(...files.map((file) => file.longest));
  const size = `--read-buffer-size=${Math.max(BLOCK, ROWS_IN_A_BLOCK * longest)}`;
  if (withLines.length === 0) return [size, '--multiline-fields=false'];
  if (withLines.some(({ hasMarks }) => hasMarks)) return [size, '--multiline-fields=true'];
  return [size, '--multiline-fields-format=v2', `--multiline-fields=${withLines.map(list).join()}`];
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
