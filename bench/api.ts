/**
 * `npm run bench:api [-- --statements N --seconds S --clients C --keep --only 02,03]`: the twelve questions of
 * bench/questions against this server, against a peer built with @neo4j/graphql (bench/peer), and as bare Cypher through
 * the driver, one after the other over the same graph of made articles: requests a second, p50, p99, memory of each.
 *
 * The graph lies in .hearsay/bench-api-N and is filled once, with `hearsay ingest --annotated`; `--keep` leaves it
 * for the next time. What is measured goes to .hearsay/bench-api-N.json too, question by question; where there is such a
 * file of a tenth of N, the table says how p50 grew. At the end it is told what no server of this kind can pass.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/util/project-root';
import { measureCeilings } from './api/ceiling';
import { fillGraph } from './api/fill-graph';
import { choosePlaces } from './api/places';
import { measure } from './api/measure';
import { loadQuestions } from './api/questions';
import { printCeilings, printReport, saveMeasured } from './api/report';
import { startContestants } from './api/contestants';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const statements = Number(values.statements);
  const home = path.join(projectRoot, '.hearsay', `bench-api-${statements}`);
  mkdirSync(home, { recursive: true });
  const filled = await fillGraph(home, statements);
  try {
    const places = await choosePlaces(filled.graph);
    const questions = loadQuestions(values.only.split(',').filter(Boolean));
    const contestants = await startContestants(filled, questions, places);
    try {
      const load = { clients: Number(values.clients), seconds: Number(values.seconds) };
      const measured = await measure(questions, contestants, places, {
        ...load,
        onMeasured: (some) => saveMeasured(some, `${home}.json`),
      });
      printReport(measured, `${home.replace(/0$/, '')}.json`);
      printCeilings(await measureCeilings(filled, load));
    } finally {
      await Promise.all(contestants.map((one) => one.stop()));
    }
  } finally {
    await filled.close();
    if (!values.keep) rmSync(home, { recursive: true, force: true });
  }
}

void main();
