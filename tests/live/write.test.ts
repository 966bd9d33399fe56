import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { Annotations } from '../../src/model/annotations';
import { resolution } from '../../src/resolve/resolution';
import { write } from '../../src/write/write';
import { annotate } from '../support/annotate';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { REPORTS } from '../support/summit-notes';

jest.setTimeout(120_000);

let graph: Graph;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const put = (...batch: Annotations[]) => write(graph, batch, resolution);

/** The graph after these batches, from nothing. */
async function dumpAfter(...batches: readonly (readonly Annotations[])[]): Promise<readonly string[]> {
  await emptyGraph(graph);
  for (const batch of batches) await put(...batch);
  return dumpGraph(graph);
}

describe('write', () => {
  it('changes nothing when the same comes again', async () => {
    const once = await dumpAfter(REPORTS);
    expect(once.length).toBeGreaterThan(100);
    const outcomes = await put(...REPORTS);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(REPORTS.map(() => 'unchanged'));
    expect(await dumpGraph(graph)).toEqual(once);
  });

  it('makes the same graph one by one, in reverse and in one batch', async () => {
    const inOne = await dumpAfter(REPORTS);
    expect(await dumpAfter(...REPORTS.map((report) => [report]))).toEqual(inOne);
    expect(await dumpAfter(...[...REPORTS].reverse().map((report) => [report]))).toEqual(inOne);
  });
});
