import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ConfigError } from '../errors';
import { nameOf, type Extracted } from '../extract-article';
import type { RawArticle } from '../model/article';
import { failure } from '../read/read-result';
import { projectRoot } from '../util/project-root';
import type { Outcome } from './messages';
import { createPool } from './pool';

/** Reads articles side by side. */
export interface ArticleWorkers {
  /** So many should be under way: one for each thread and one that waits for it. */
  readonly atOnce: number;
  /** What is read from an article, or why it cannot be read; rejects only where none can. */
  extract(raw: RawArticle): Promise<Extracted>;
  /** Ends the threads; the process cannot end before. */
  close(): Promise<void>;
}

/** Where a thread finds what it reads with. */
export interface WorkerFolders {
  readonly models: string;
  readonly data: string;
}

export interface WorkerSettings extends WorkerFolders {
  /** Threads; a core each by default. */
  readonly count?: number | undefined;
}

/** Threads cannot run TypeScript: the tests use what was built, too. */
const WORKER = path.join(projectRoot, 'dist', 'workers', 'worker.js');

/** Opens a desk for each thread; the threads start when there are articles for them. */
export function openArticleWorkers({
  count = availableParallelism(),
  models,
  data,
}: WorkerSettings): ArticleWorkers {
  if (!existsSync(WORKER)) throw new ConfigError('not built yet: run "npm run build" first.');
  const folders: WorkerFolders = { models, data };
  const pool = createPool<RawArticle, Extracted>({ file: WORKER, data: folders, size: count });
  return {
    atOnce: 2 * count,
    extract: async (raw) => resultOf(raw, await pool.run(raw)),
    close: pool.close,
  };
}

function resultOf({ meta }: RawArticle, outcome: Outcome<Extracted>): Extracted {
  if ('result' in outcome) return outcome.result;
  switch (outcome.fault) {
    case 'start':
      throw new ConfigError(outcome.message);
    case 'thread':
      return failure(nameOf(meta), `the thread that read it ended (${outcome.message}): give it in parts`);
    case 'job':
      return failure(nameOf(meta), `reading it failed (${outcome.message}): this is a bug, please report it`);
  }
}
