import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../src/cli/data-folder';
import { readConfig } from '../src/config';
import type { Graph } from '../src/graph/graph';
import { extractAll, ingest } from '../src/ingest';
import { projectRoot } from '../src/util/project-root';
import { openArticleWorkers } from '../src/workers/article-workers';

const FEW = 8;

/**
 * Articles from text to graph, beside the same articles read and not written, by the same threads. The texts are those
 * of the examples again and again, each with a line of its own, so that none is the same as another. Several
 * batches have to be among them: a part of the last one is written when nothing is read any more.
 */
export async function measurePipeline(graph: Graph, folder: string, articles: number): Promise<void> {
  const [few, texts] = [path.join(folder, 'few'), path.join(folder, 'texts')];
  writeTexts(few, FEW);
  writeTexts(texts, articles);
  const { models, workers: count } = readConfig(process.env);
  const workers = openArticleWorkers({ models, data: dataFolder }, count);
  try {
    await readAll(few, workers); // All threads have begun.
    const reading = await rateOf(articles, () => readAll(texts, workers));
    const whole = await rateOf(articles, () => ingest(graph, [texts], workers, { embed: undefined }));
    console.log(`from text to graph, ${count} threads, without embeddings\n              articles/s`);
    console.log(`reading        ${reading.toFixed(2).padStart(9)}`);
    console.log(`text to graph  ${whole.toFixed(2).padStart(9)}   ${share(whole / reading)} of reading\n`);
  } finally {
    await workers.close();
  }
}

function writeTexts(folder: string, count: number): void {
  const examples = path.join(projectRoot, 'examples', 'summit');
  const bodies = readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(examples, name), 'utf8'));
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1) {
    const body = `${bodies[at % bodies.length]}\n\nArticle ${at + 1} of ${count}.\n`;
    writeFileSync(path.join(folder, `${at + 1}.txt`), body);
  }
}

async function readAll(folder: string, workers: ReturnType<typeof openArticleWorkers>): Promise<void> {
  for await (const result of extractAll([folder], workers)) {
    if ('failure' in result) throw new Error(result.failure.message);
  }
}

async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (count / (performance.now() - from)) * 1000;
}

function share(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}
