/** What `hearsay db dump` and `hearsay db restore` do: Neo4j's own dump and load, for which it has to stand still. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { GraphError, InputError } from '../../errors';
import { writeSettings } from './configure';
import type { EmbeddedConfig, EmbeddedOptions } from './embedded';
import { layoutOf } from './layout';
import { hasDatabase, healDatabase, putAside } from './put-aside';
import { runTool, whileStopped } from './while-stopped';

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
  healDatabase(layout);
  if (!hasDatabase(layout)) {
    throw new GraphError(`There is no database in ${layout.folder} yet: nothing to dump.`);
  }
  const draft = openDraft(file);
  try {
    await whileStopped(config, options, async (runtime) => {
      options.onProgress?.('dumping the database');
      await runTool(runtime, layout, ['database', 'dump', 'neo4j', `--to-path=${draft}`]);
    });
    renameSync(path.join(draft, DUMP), file);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A folder beside the file, in which it grows; `InputError` where none can be, or where the file may not take its place. */
function openDraft(file: string): string {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new InputError(`${file}: is not a file: give the name of one.`);
  try {
    return mkdtempSync(`${path.resolve(file)}.part-`);
  } catch (error) {
    throw new InputError(`${file}: cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Replaces the database by that of a dump. The one before is put aside and comes back if the dump cannot be loaded, at
 * the next start if the process ended on the way.
 * `InputError` where there is one and `overwrite` is not given.
 */
export async function restoreEmbedded(
  config: EmbeddedConfig,
  { file, overwrite }: { readonly file: string; readonly overwrite: boolean },
  options: EmbeddedOptions = {},
): Promise<void> {
  const layout = layoutOf(config.home);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new InputError(`${file}: no such file: give one that "hearsay db dump" wrote.`);
  healDatabase(layout);
  if (hasDatabase(layout) && !overwrite) {
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
