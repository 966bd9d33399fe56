import { GraphError } from '../../errors';
import { embeddedStatus, stopEmbedded } from './database';
import { holdEmbedded, type EmbeddedConfig, type EmbeddedOptions } from './embedded';
import { ensureJars } from './jars';
import { findJava } from './java';
import { type Layout } from './layout';
import { runAdminTool, type Runtime } from './neo4j-process';

/**
 * Work on the files of the embedded database. Only what runs until "hearsay db stop" may be stopped, and runs again
 * afterwards; `GraphError` where other processes use it.
 */
export async function whileStopped<T>(
  config: EmbeddedConfig,
  options: EmbeddedOptions,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  const { held } = await refuseUsed(config);
  const environment = options.environment ?? process.env;
  const onProgress = options.onProgress ?? (() => undefined);
  const java = await findJava(environment);
  const jars = await ensureJars(config.cache, { environment, onProgress });
  if (held) await stopEmbedded(config);
  try {
    return await work({ java, jars, heap: config.memory.heap });
  } finally {
    if (held) await holdEmbedded(config, options);
  }
}

async function refuseUsed(config: EmbeddedConfig) {
  const status = await embeddedStatus(config);
  if (status.users.length > 0) {
    throw new GraphError(
      `Neo4j is used by process ${status.users.join(', ')}: end that first, then try again.`,
    );
  }
  return status;
}

/** Runs one of Neo4j's tools; the first line that it complains in says what is wrong. */
export async function runTool(runtime: Runtime, layout: Layout, command: readonly string[]): Promise<void> {
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
