/** What `hearsay db dump` and `hearsay db restore` do: Neo4j's own dump and load, for which it has to stand still. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { GraphError, InputError } from '../../errors';
import { writeSettings } from './configure';
import { embeddedStatus, stopEmbedded } from './database';
import { holdEmbedded, type EmbeddedConfig, type EmbeddedOptions } from './embedded';
import { ensureJars } from './jars';
import { findJava } from './java';
import { layoutOf, type Layout } from './layout';
import { runAdminTool, type Runtime } from './neo4j-process';

/** Neo4j's tools know a dump by the name of its database. */
const DUMP = 'neo4j.dump';
const USUAL_PORT = 7687;

/**
 * Writes the whole database to a file that appears when it is complete. A Neo4j that runs until "hearsay db stop" is
 * stopped and started again; `GraphError` where processes use it, or where there is no database yet.
 */
export async function dumpEmbedded(
  config: EmbeddedConfig,
  file: string,
  options: EmbeddedOptions = {},
): Promise<void> {
  const layout = layoutOf(config.home);
  if (!existsSync(databaseOf(layout))) {
    throw new GraphError(`There is no database in ${layout.folder} yet: nothing to dump.`);
  }
  await whileStopped(config, options, async (runtime) => {
    const draft = mkdtempSync(`${path.resolve(file)}.part-`);
    try {
      options.onProgress?.('dumping the database');
      await runTool(runtime, layout, ['database', 'dump', 'neo4j', `--to-path=${draft}`]);
      renameSync(path.join(draft, DUMP), file);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

/**
 * Replaces the database by that of a dump. The one before is put aside and comes back if the dump cannot be loaded.
 * `InputError` where there is one and `overwrite` is not given.
 */
export async function restoreEmbedded(
  config: EmbeddedConfig,
  { file, overwrite }: { readonly file: string; readonly overwrite: boolean },
  options: EmbeddedOptions = {},
): Promise<void> {
  const layout = layoutOf(config.home);
  if (!existsSync(file))
    throw new InputError(`${file}: no such file: give one that "hearsay db dump" wrote.`);
  if (existsSync(databaseOf(layout)) && !overwrite) {
    throw new InputError(`There is a database in ${layout.folder}: give --overwrite to replace it.`);
  }
  await whileStopped(config, options, async (runtime) => {
    mkdirSync(layout.folder, { recursive: true, mode: 0o700 });
    if (!existsSync(layout.conf)) writeSettings(layout, USUAL_PORT, config.memory.pageCache);
    const source = mkdtempSync(path.join(layout.folder, 'restore-'));
    const before = putAside(layout);
    try {
      options.onProgress?.('loading the dump');
      copyFileSync(file, path.join(source, DUMP));
      await runTool(runtime, layout, ['database', 'load', 'neo4j', `--from-path=${source}`]);
    } catch (error) {
      before.putBack();
      throw error;
    } finally {
      rmSync(source, { recursive: true, force: true });
    }
    before.remove();
  });
}

function databaseOf({ data }: Layout): string {
  return path.join(data, 'databases', 'neo4j');
}

/** Only what runs until "hearsay db stop" may be stopped; what other processes use goes on. */
async function whileStopped(
  config: EmbeddedConfig,
  options: EmbeddedOptions,
  work: (runtime: Runtime) => Promise<void>,
): Promise<void> {
  const { users, held } = await embeddedStatus(config);
  if (users.length > 0) {
    throw new GraphError(`Neo4j is used by process ${users.join(', ')}: end that first, then try again.`);
  }
  const environment = options.environment ?? process.env;
  const onProgress = options.onProgress ?? (() => undefined);
  const java = await findJava(environment);
  const jars = await ensureJars(config.cache, { environment, onProgress });
  if (held) await stopEmbedded(config);
  try {
    await work({ java, jars, heap: config.memory.heap });
  } finally {
    if (held) await holdEmbedded(config, options);
  }
}

/** The files of the database under another name. */
function putAside(layout: Layout): { readonly putBack: () => void; readonly remove: () => void } {
  const folders = ['databases', 'transactions'].map((part) => path.join(layout.data, part, 'neo4j'));
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

/** The last line that the tool writes says what is wrong. */
async function runTool(runtime: Runtime, layout: Layout, command: readonly string[]): Promise<void> {
  try {
    await runAdminTool(runtime, layout, command);
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    const reason = stderr
      .trim()
      .split('\n')
      .find((line) => line.trim() !== '' && !line.startsWith('\tat '));
    throw new GraphError(`Neo4j's ${command[1]} failed: ${reason ?? (error as Error).message}`, {
      cause: error,
    });
  }
}
