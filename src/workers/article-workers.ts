import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config';
import { ConfigError } from '../errors';
import { nameOf, type Extracted } from '../extract-article';
import type { RawArticle } from '../model/article';
import type { Vector } from '../model/vector';
import { failure } from '../read/read-result';
import { projectRoot } from '../util/project-root';
import type { Outcome } from './messages';
import { createPool } from './pool';

/** What a thread is asked: to read an article, or what texts mean. */
export type Job = RawArticle | { readonly texts: readonly string[] };
export type Result = Extracted | readonly Vector[];

/** Reads articles side by side. */
export interface ArticleWorkers {
  /** So many should be under way: one for each thread and one that waits for it. */
  readonly atOnce: number;
  /** What is read from an article, or why it cannot be read; rejects only where none can. */
  extract(raw: RawArticle): Promise<Extracted>;
  /** What each text means; `ConfigError` where there is no model to say it. */
  embed(texts: readonly string[]): Promise<readonly Vector[]>;
  /** Ends the threads; the process cannot end before. */
  close(): Promise<void>;
}

/** What a thread reads with: folders of the trained model and of the word lists, and the extractor to ask, if any. */
export interface WorkerSettings extends Partial<Pick<Config, 'extractor'>> {
  readonly models: string;
  readonly data: string;
}

/** Threads cannot run TypeScript: the tests use what was built, too. */
const WORKER = path.join(projectRoot, 'dist', 'workers', 'worker.js');

/** Opens a desk for each thread; the threads start when there are articles for them. */
export function openArticleWorkers(settings: WorkerSettings, count: number): ArticleWorkers {
  if (!existsSync(WORKER)) throw new ConfigError('not built yet: run "npm run build" first.');
  const pool = createPool<Job, Result>({ file: WORKER, data: settings, size: count });
  return {
    atOnce: 2 * count,
    extract: async (raw) => resultOf(raw, (await pool.run(raw)) as Outcome<Extracted>),
    embed: async (texts) => vectorsOf((await pool.run({ texts })) as Outcome<readonly Vector[]>),
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

function vectorsOf(outcome: Outcome<readonly Vector[]>): readonly Vector[] {
  if ('result' in outcome) return outcome.result;
  if (outcome.fault === 'start') throw new ConfigError(outcome.message);
  throw new Error(`Comparing meanings failed: ${outcome.message}`);
}
