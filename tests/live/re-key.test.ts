import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import type { Profile, Resolution } from '../../src/model/referent';
import { groupBy } from '../../src/util/group-by';
import { reKey } from '../../src/write/re-key/re-key';
import { write } from '../../src/write/write';
import { annotate } from '../support/annotate';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { vectorsOf } from '../support/vectors-of';

jest.setTimeout(120_000);

const today = loadResolution();

/** Files names by their kind alone, and makes one entity of all places and of nobody else. */
const yesterday: Resolution = {
  ...today,
  keyVersion: 'yesterday',
  filedUnder: ({ kind }) => [`by kind ${kind}`],
  asksFor: ({ kind }) => [`by kind ${kind}`],
  linked: (seeds, filedUnder) => [
    ...new Set(seeds.filter(isPlace).flatMap(({ kind }) => filedUnder(`by kind ${kind}`))),
  ],
  cluster: (profiles) =>
    [...groupBy(profiles, (one) => (isPlace(one) ? 'places' : one.id)).values()].map((some) =>
      some.map(({ id }) => id),
    ),
  claims: { ...today.claims, keysOf: (text) => ({ own: [text.slice(0, 1)], shared: [] }) },
};

function isPlace({ kind }: Profile): boolean {
  return kind === 'PLACE';
}

const PLACES = { Zenda: { kind: 'PLACE' as const }, Lyon: { kind: 'PLACE' as const } };
const ARTICLES: readonly Annotations[] = [
  annotate(
    { id: 'd1', publishedAt: '2024-03-01' },
    [{ by: 'Jane Doe', says: 'The bridge over the Vorna will open on 4 May', about: ['Zenda'] }],
    PLACES,
  ),
  annotate(
    { id: 'd2', publishedAt: '2024-03-02' },
    [{ by: 'J. Doe', says: 'the Vorna bridge would be opened to traffic on May 4', about: ['Lyon'] }],
    PLACES,
  ),
  annotate({ id: 'd3', publishedAt: '2024-03-03' }, [
    { by: 'Doe Jane', says: 'We will open the bridge over the Vorna on 18 June' },
    { by: 'Ann Roe', says: 'The bridge over the Vorna will not open on 4 May' },
  ]),
  annotate({ id: 'd4', publishedAt: '2024-03-04' }, [
    { by: 'Ann Roe', says: 'these allegations', polarity: 'DENIES' },
  ]),
];

let graph: Graph;
let vectors: Awaited<ReturnType<typeof vectorsOf>>;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  vectors = await vectorsOf(ARTICLES);
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

async function writeAll(resolution: Resolution): Promise<readonly string[]> {
  await emptyGraph(graph);
  await reKey(graph, resolution);
  for (const article of ARTICLES) await write(graph, [article], resolution, { vectors });
  return dumpGraph(graph);
}

describe('a graph that was written under other keys', () => {
  it('becomes the one that is written today, names, entities, claims and what stands between them', async () => {
    const expected = await writeAll(today);
    expect(await writeAll(yesterday)).not.toEqual(expected);
    expect(await reKey(graph, today)).toBe(true);
    expect(await dumpGraph(graph)).toEqual(expected);
    expect(await reKey(graph, today)).toBe(false);
  });

  it('becomes that one also where nothing had wordings yet, as in the first versions', async () => {
    const expected = await writeAll(today);
    await graph.runText('MATCH (w:Wording) DETACH DELETE w');
    await graph.runText("MATCH (w:Writer) SET w.keys = 'first'");
    expect(await reKey(graph, today)).toBe(true);
    expect(await dumpGraph(graph)).toEqual(expected);
  });

  it('goes on where it was cut off, page by page, also after an article came in between', async () => {
    const [latest] = ARTICLES;
    const expected = await writeAll(today);
    await writeAll(yesterday);
    const cutOff = new Error('cut off');
    for (let runs = 1; ; runs += 1) {
      const done = await reKey(graph, today, () => {
        throw cutOff;
      }).catch((error: unknown) => (error === cutOff ? undefined : Promise.reject(error)));
      if (done !== undefined) {
        expect(runs).toBeGreaterThan(4);
        break;
      }
      await write(graph, [latest!], today, { vectors });
    }
    expect(await dumpGraph(graph)).toEqual(expected);
  });

  it('is noticed by who writes next, without a word where there is nothing to do', async () => {
    await writeAll(today);
    const steps: string[] = [];
    await reKey(graph, today, (step) => steps.push(step));
    expect(steps).toEqual([]);
    await reKey(graph, yesterday, (step) => steps.push(step));
    expect([...new Set(steps)]).toEqual([
      'names filed',
      'wordings filed',
      'documents written',
      'entities judged',
      'claims judged',
    ]);
  });
});
