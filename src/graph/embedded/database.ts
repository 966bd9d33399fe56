/** What `hearsay db stop` and `hearsay db status` do; `hearsay db start` is `holdEmbedded`. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config';
import { latestSupervisor } from './latest-supervisor';
import { layoutOf } from './layout';
import { LeaseClient } from './lease-client';
import type { Report, Want } from './protocol';

export interface EmbeddedStatus {
  readonly running: boolean;
  /** Where it answers, without a password. */
  readonly uri: string | undefined;
  /** The process id of Neo4j. */
  readonly pid: number | undefined;
  /** True after `hearsay db start`: it runs until `hearsay db stop`. */
  readonly held: boolean;
  /** The ids of the processes that use it. */
  readonly users: readonly number[];
  readonly folder: string;
  /** What the database takes on disk. */
  readonly bytes: number;
}

/** Whether the Neo4j of a home runs, where, for whom, and how large it is. */
export async function embeddedStatus({ home }: Pick<Config, 'home'>): Promise<EmbeddedStatus> {
  const { folder, data } = layoutOf(home);
  const report = await ask(folder, 'look');
  return Object.freeze({
    running: report?.uri !== undefined,
    uri: report?.uri,
    pid: report?.pid,
    held: report?.held ?? false,
    users: report?.users ?? [],
    folder,
    bytes: sizeOf(data),
  });
}

/**
 * Ends what `holdEmbedded` began. Neo4j has stopped then, unless `usedBy` names processes that still use it:
 * it stops when they end.
 */
export async function stopEmbedded({
  home,
}: Pick<Config, 'home'>): Promise<{ readonly usedBy: readonly number[] }> {
  const report = await ask(layoutOf(home).folder, 'stop');
  return { usedBy: report?.users ?? [] };
}

async function ask(folder: string, want: Want): Promise<Report | undefined> {
  const supervisor = latestSupervisor(folder);
  const client = supervisor && (await LeaseClient.open(supervisor, want));
  const report = await client?.report(() => true);
  await client?.close();
  return report;
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((bytes, entry) => bytes + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}
