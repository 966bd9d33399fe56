/** How fast articles are read, by stage, and how the time grows with the size of odd texts. */
import { clean } from '../src/clean/clean';
import { extract } from '../src/extract/extract';
import type { Article, RawArticle } from '../src/model/article';
import type { Lexicon } from '../src/model/lexicon';
import { emptyReading } from '../src/model/reading';
import { ODD_TEXTS, ofLength } from './odd-texts';

export interface StageSpeed {
  readonly stage: string;
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

/** Reads `texts` again and again for at least `seconds` a stage, after one round to warm up. */
export function measureStages(
  texts: readonly string[],
  lexicon: Lexicon,
  seconds: number,
): readonly StageSpeed[] {
  const raws = texts.map(toRaw);
  const articles = raws.map(clean);
  const stage = (name: string, run: () => void) => measureStage(name, run, { texts, seconds });
  return [
    stage('clean', () => void raws.map(clean)),
    stage('extract', () => void articles.map((article) => extract(article, emptyReading, lexicon))),
    stage('clean + extract', () => void raws.map((raw) => extract(clean(raw), emptyReading, lexicon))),
  ];
}

/** Times `extract` on every odd text at `sizes` (code units), in turn; leaves out the sizes after one that took `limit` ms. */
export function* measureLadder(lexicon: Lexicon, sizes: readonly number[], limit: number): Generator<Step> {
  for (const [text, pattern] of Object.entries(ODD_TEXTS)) {
    let before: number | undefined;
    for (const chars of sizes) {
      const milliseconds = timeOnce(articleOf(ofLength(pattern, chars)), lexicon);
      yield { text, chars, milliseconds, growth: before && milliseconds / before };
      before = milliseconds;
      if (milliseconds > limit) break;
    }
  }
}

function measureStage(
  stage: string,
  run: () => void,
  { texts, seconds }: { texts: readonly string[]; seconds: number },
): StageSpeed {
  run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < seconds * 1000) {
    run();
    rounds++;
  }
  const elapsed = (performance.now() - start) / 1000;
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    stage,
    articlesPerSecond: (rounds * texts.length) / elapsed,
    megaCharsPerSecond: (rounds * chars) / elapsed / 1e6,
  };
}

function timeOnce(article: Article, lexicon: Lexicon): number {
  const start = performance.now();
  extract(article, emptyReading, lexicon);
  return performance.now() - start;
}

function toRaw(body: string): RawArticle {
  return { meta: {}, format: 'text', body };
}

/** One readable paragraph a line, without cleaning, so that only the extraction is timed. */
function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
    kind: 'paragraph' as const,
  }));
  return { meta: {}, text, blocks, boilerplate: [], language: 'en', readable: true, notices: [] };
}
