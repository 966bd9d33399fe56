/** How fast articles are read, side by side and stage by stage, and how the time grows with the size of odd texts. */
import { clean } from '../src/clean/clean';
import { encode } from '../src/encode/encode';
import { wordsOf } from '../src/encode/words';
import { extract } from '../src/extract/extract';
import { extractArticle, type ReadingTools } from '../src/extract-article';
import type { Article, RawArticle } from '../src/model/article';
import type { Reading } from '../src/model/reading';
import { mapAhead } from '../src/util/map-ahead';
import type { ArticleWorkers } from '../src/workers/article-workers';
import { ODD_TEXTS, ofLength } from './odd-texts';

export interface Speed {
  readonly stage: string;
  /** Of `WORDS` words, so that figures from other articles can be put beside them. */
  readonly articlesPerSecond: number;
  /** Millions of code units. */
  readonly megaCharsPerSecond: number;
}

export interface Step {
  readonly text: string;
  readonly chars: number;
  readonly milliseconds: number;
  /** Times longer than the step before, which had a quarter of the size: 4 is linear, 16 is quadratic. */
  readonly growth: number | undefined;
}

/** Words of an article as it is counted, in runs of characters that are no space. */
export const WORDS = 600;

/** Reads `count` articles, the texts again and again, as `hearsay extract` does but for printing. */
export async function measureWorkers(
  texts: readonly string[],
  workers: ArticleWorkers,
  count: number,
): Promise<Speed> {
  const articles = (many: number) =>
    Array.from({ length: many }, (_, at) => toRaw(texts[at % texts.length] as string));
  const readAll = async (many: number) => {
    for await (const result of mapAhead(articles(many), workers.atOnce, workers.extract)) {
      if ('failure' in result) throw new Error(result.failure.message);
    }
  };
  await readAll(2 * workers.atOnce); // All threads have begun.
  const seconds = await time(() => readAll(count));
  const read = articles(count).map(({ body }) => body);
  return speedOf('whole reading', read, seconds);
}

/** Reads `texts` in this thread for at least `seconds` a stage, after one round to warm up. */
export async function measureStages(
  texts: readonly string[],
  tools: ReadingTools,
  seconds: number,
): Promise<readonly Speed[]> {
  const raws = texts.map(toRaw);
  const articles = raws.map(clean);
  const readings = new Map<Article, Reading>();
  const stages: Readonly<Record<string, (at: number) => unknown>> = {
    clean: (at) => clean(raws[at]!),
    encode: async (at) => readings.set(articles[at]!, await encode(articles[at]!, tools.encoder)),
    extract: (at) => extract(articles[at]!, readings.get(articles[at]!)!, tools.lexicon),
    'all in one thread': (at) => extractArticle(raws[at]!, tools),
  };
  const speeds: Speed[] = [];
  for (const [stage, run] of Object.entries(stages)) {
    speeds.push(await measureStage(stage, run, { texts, seconds }));
  }
  return speeds;
}

/** Word pieces that the encoder sees of the texts, those that two windows share counted once. */
export function countPieces(texts: readonly string[], { encoder }: ReadingTools): number {
  let pieces = 0;
  for (const text of texts) {
    for (const { start, end } of wordsOf(text)) pieces += encoder.wordPieces(text.slice(start, end)).length;
  }
  return pieces;
}

/** Times the whole reading of every odd text at `sizes` (code units), in turn; leaves out those after one that took `limit` ms. */
export async function* measureLadder(
  tools: ReadingTools,
  sizes: readonly number[],
  limit: number,
): AsyncGenerator<Step> {
  for (const [text, pattern] of Object.entries(ODD_TEXTS)) {
    let before: number | undefined;
    for (const chars of sizes) {
      const raw = toRaw(ofLength(pattern, chars));
      const milliseconds = 1000 * (await time(() => extractArticle(raw, tools)));
      yield { text, chars, milliseconds, growth: before && milliseconds / before };
      before = milliseconds;
      if (milliseconds > limit) break;
    }
  }
}

async function measureStage(
  stage: string,
  run: (at: number) => unknown,
  { texts, seconds }: { texts: readonly string[]; seconds: number },
): Promise<Speed> {
  const round = async () => {
    for (const at of texts.keys()) await run(at);
  };
  await round();
  let elapsed = 0;
  let rounds = 0;
  while (elapsed < seconds) {
    elapsed += await time(round);
    rounds++;
  }
  return speedOf(stage, Array<readonly string[]>(rounds).fill(texts).flat(), elapsed);
}

function speedOf(stage: string, read: readonly string[], seconds: number): Speed {
  const chars = read.reduce((sum, text) => sum + text.length, 0);
  const words = read.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return {
    stage,
    articlesPerSecond: words / WORDS / seconds,
    megaCharsPerSecond: chars / seconds / 1e6,
  };
}

/** Seconds. */
async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

function toRaw(body: string): RawArticle {
  return { meta: {}, format: 'text', body };
}
