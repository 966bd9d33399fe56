/** `npm run bench [-- FOLDER]`: prints how fast the articles of a folder are read. Default: the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLexicon } from '../src/read/lexicon';
import { projectRoot } from '../src/util/project-root';
import { measureLadder, measureStages, type StageSpeed, type Step } from './read';

const SECONDS = 3;
const SIZES = [4_000, 16_000, 64_000, 256_000];
const LONGEST_STEP_MS = 4_000;

function main([folder = path.join(projectRoot, 'examples', 'summit')]: readonly string[]): void {
  const texts = readTexts(folder);
  const start = performance.now();
  const lexicon = loadLexicon(path.join(projectRoot, 'data'));
  console.log(`word lists loaded in ${(performance.now() - start).toFixed(0)} ms`);
  console.log(`${texts.length} articles of ${folder}\n`);
  printSpeeds(measureStages(texts, lexicon, SECONDS));
  console.log('');
  printLadder(measureLadder(lexicon, SIZES, LONGEST_STEP_MS));
  console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function readTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function printSpeeds(speeds: readonly StageSpeed[]): void {
  printRow('stage', 'articles/s', 'M chars/s');
  for (const { stage, articlesPerSecond, megaCharsPerSecond } of speeds) {
    printRow(stage, articlesPerSecond.toFixed(0), megaCharsPerSecond.toFixed(2));
  }
}

/** "×4" is linear growth: every step has four times the characters of the one before. */
function printLadder(steps: Iterable<Step>): void {
  printRow('odd text', 'chars', 'ms', 'growth');
  for (const { text, chars, milliseconds, growth } of steps) {
    printRow(text, `${chars}`, milliseconds.toFixed(1), growth ? `×${growth.toFixed(1)}` : '');
  }
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log((name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join('')).trimEnd());
}

main(process.argv.slice(2));
