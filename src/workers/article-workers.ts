import type { Config } from '../config';
import { ConfigError } from '../errors';
import { nameOf, type Extracted } from '../extract-article';
import type { RawDocument } from '../model/raw-document';
import type { Vector } from '../model/vector';
import { failure } from '../read/read-result';
import { builtFile } from './built-file';
import type { Outcome } from './messages';
import { createPool } from './pool';
import { readerVersion } from './reader-version';

/** What a thread is asked: to read an article, or what texts mean. */
export type Job = RawDocument | { readonly texts: readonly string[] };
export type Result = Extracted | readonly Vector[];

/** Reads articles side by side. */
export interface ArticleWorkers {
  /** So many should be under way: one for each thread and one that waits for it. */
  readonly atOnce: number;
  /** Which reader they are: another value for another model, other rules or other word lists. */
  readonly reader: string;
  /** What is read from an article, or why it cannot be read; rejects only where none can. */
  extract(raw: RawDocument): Promise<Extracted>;
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

/** Opens a desk for each thread; the threads start when there are articles for them. */
export function openArticleWorkers(settings: WorkerSettings, count: number): ArticleWorkers {
  const pool = createPool<Job, Result>({
    file: builtFile('workers', 'worker.js'),
    data: settings,
    size: count,
    limit: limitFor(settings),
  });
  return {
    atOnce: 2 * count,
    reader: readerVersion(settings),
    extract: async (raw) => resultOf(raw, (await pool.run(raw)) as Outcome<Extracted>),
    embed: async (texts) => vectorsOf((await pool.run({ texts })) as Outcome<readonly Vector[]>),
    close: pool.close,
  };
}

/** Long enough for any article on a slow machine, and not for one that never ends. A language model may take its time. */
function limitFor({ extractor }: WorkerSettings): (job: Job) => number | undefined {
  return (job) => (extractor || 'texts' in job ? undefined : 120_000 + sizeOf(job) / 2);
}

/** Characters or bytes. */
export function sizeOf(raw: RawDocument): number {
  return 'body' in raw ? raw.body.length : raw.bytes.length;
}

function resultOf({ meta }: RawDocument, outcome: Outcome<Extracted>): Extracted {
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
