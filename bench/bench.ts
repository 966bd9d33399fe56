/**
 * `npm run bench [-- --folder DIR] [--articles N] [--keep]`: prints how fast articles are read, with how much memory,
 * and what it costs to resolve a name, and to find the claim of a statement, among many.
 * HEARSAY_WORKERS says in how many threads; the articles are those of the examples unless a folder is given. `--keep`
 * puts the figures into `docs/quality.md`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { modelId } from '../src/cli/model-id';
import { readConfig } from '../src/config';
import { loadEncoder } from '../src/encode/encoder';
import { DOCS, keepFigures } from '../src/eval/figure-files';
import { loadLexicon } from '../src/read/lexicon';
import { createResolution } from '../src/resolve/resolution';
import { projectRoot } from '../src/util/project-root';
import { openArticleWorkers } from '../src/workers/article-workers';
import { printGrowth } from './print-growth';
import { printRow } from './print-row';
import {
  countPieces,
  measureLadder,
  measureStages,
  measureWorkers,
  WORDS,
  type Speed,
  type Step,
} from './read';

const ARTICLES = 300;
const SECONDS = 5;
const SIZES = [4_000, 16_000, 64_000, 256_000, 1_024_000];
const LONGEST_STEP_MS = 2_000;
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: path.join(projectRoot, 'examples', 'summit') },
      articles: { type: 'string', default: `${ARTICLES}` },
      keep: { type: 'boolean', default: false },
    },
  });
  const texts = readTexts(values.folder);
  const { models, workers: count } = readConfig(process.env);
  const data = path.join(projectRoot, 'data');
  console.log(`${texts.length} articles of ${values.folder}, speeds in articles of ${WORDS} words\n`);

  printRow('stage', 'articles/s', 'M chars/s');
  const workers = openArticleWorkers({ models, data }, count);
  const whole = await measureWorkers(texts, workers, Number(values.articles)).finally(workers.close);
  const memory = peakMemory(); // Of the threads alone: what is measured below has the model once more.
  printSpeed(whole);
  const tools = { encoder: await loadEncoder(models), lexicon: loadLexicon(data) };
  const speeds = await measureStages(texts, tools, SECONDS);
  speeds.forEach(printSpeed);

  console.log(`\nwhole reading: ${count} threads, peak memory ${memory} MB over ${values.articles} articles`);
  console.log(
    `encode, one thread: ${piecesPerSecond(texts, speeds, countPieces(texts, tools))} word pieces/s\n`,
  );
  await printLadder(measureLadder(tools, SIZES, LONGEST_STEP_MS));
  await tools.encoder.close();
  console.log('');
  printGrowth(createResolution(tools.lexicon), tools.lexicon);
  if (!values.keep) return;
  await keepFigures(DOCS, {
    speed: {
      on: `articles as of ${WORDS} words, ${count} threads`,
      measuredOn: new Date().toISOString().slice(0, 10),
      model: await modelId(models),
      rows: {
        'whole reading': { 'articles/s': Number(whole.articlesPerSecond.toFixed(1)) },
        [`peak memory over ${values.articles} articles`]: { MB: memory },
      },
    },
  });
}

function readTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function piecesPerSecond(texts: readonly string[], speeds: readonly Speed[], pieces: number): string {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const { megaCharsPerSecond = 0 } = speeds.find(({ stage }) => stage === 'encode') ?? {};
  return ((megaCharsPerSecond * 1e6 * pieces) / chars).toFixed(0);
}

function printSpeed({ stage, articlesPerSecond, megaCharsPerSecond }: Speed): void {
  printRow(stage, articlesPerSecond.toFixed(1), megaCharsPerSecond.toFixed(3));
}

/** "×4" is linear growth: every step has four times the characters of the one before. */
async function printLadder(steps: AsyncIterable<Step>): Promise<void> {
  printRow('odd text', 'chars', 'ms', 'growth');
  for await (const { text, chars, milliseconds, growth } of steps) {
    printRow(text, `${chars}`, milliseconds.toFixed(1), growth ? `×${growth.toFixed(1)}` : '');
  }
}

void main(process.argv.slice(2));
