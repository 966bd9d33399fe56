import fc from 'fast-check';
import { loadSentenceEncoder } from '../../src/encode/sentences/sentence-encoder';
import { embedStored } from '../../src/embed-stored';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import type { Vector } from '../../src/model/vector';
import { foldWords } from '../../src/util/fold-words';
import { replaceDocuments } from '../../src/write/replace-documents';
import { write } from '../../src/write/write';
import { annotate, type Told } from '../support/annotate';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { modelsFolder } from '../support/encoder';
import { testAddress } from '../support/neo4j-address';

jest.setTimeout(180_000);

/** A matter in many words: the same, shortened, turned round, with other numbers and dates, and something else. */
const SAYINGS = [
  'The bridge over the Vorna will open on 4 May',
  'the Vorna bridge would be opened to traffic on May 4',
  'The bridge over the Vorna will open on 18 June',
  'The bridge over the Vorna will not open on 4 May',
  'The bridge cost 40 million crowns',
  'its price was 40 million crowns',
  'The bridge has cost 65 million crowns',
  'these allegations',
] as const;

const { claims, ...entities } = loadResolution();
/** Keys are full at once, so that filling and emptying them is tried too. */
const resolution = { ...entities, claims: { ...claims, largestBlock: 3 } };

let graph: Graph;
let vectors: ReadonlyMap<string, Vector>;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  const encoder = await loadSentenceEncoder(modelsFolder);
  const words = SAYINGS.map(foldWords);
  const known = await Promise.all(words.map(encoder.embed));
  vectors = new Map(words.map((one, at) => [one, known[at]!]));
  await encoder.close();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

async function dumpAfter(...batches: readonly (readonly Annotations[])[]): Promise<readonly string[]> {
  await emptyGraph(graph);
  for (const batch of batches) await write(graph, batch, resolution, { vectors });
  return dumpGraph(graph);
}

function retract(...ids: readonly string[]): Promise<unknown> {
  return graph.writeTransaction((transaction) => replaceDocuments(transaction, ids, [], resolution));
}

const told: fc.Arbitrary<Told> = fc.record(
  {
    by: fc.constantFrom('Jane Doe', 'John Roe'),
    says: fc.constantFrom(...SAYINGS),
    polarity: fc.constantFrom('ASSERTS' as const, 'DENIES' as const),
    saidAt: fc.constantFrom('2024-03-01', '2024-05-02'),
  },
  { requiredKeys: ['says', 'by'] },
);

const IDS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];

const someDocument = fc
  .record({ id: fc.constantFrom(...IDS), told: fc.array(told, { minLength: 1, maxLength: 4 }) })
  .map(({ id, told: all }) => annotate({ id }, all));

describe('claims', () => {
  it('depend on the documents in the graph alone, however these came, were corrected or retracted', async () => {
    const history = fc.array(fc.array(someDocument, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(history, fc.subarray(IDS, { maxLength: 2 }), async (batches, retracted) => {
        await emptyGraph(graph);
        for (const batch of batches) await write(graph, batch, resolution, { vectors });
        await retract(...retracted);
        const left = await dumpGraph(graph);
        const latest = new Map(batches.flat().map((one) => [one.document.id!, one]));
        retracted.forEach((id) => latest.delete(id));
        expect(left).toEqual(await dumpAfter([...latest.values()].reverse()));
      }),
      { numRuns: 15 },
    );
  });

  it('are the same whether it is known at once or found out later what statements mean', async () => {
    const articles = SAYINGS.map((says, at) =>
      annotate({ id: `d${at}` }, [{ by: 'Jane Doe', says, saidAt: '2024-03-01' }]),
    );
    const known = loadResolution();
    await write(graph, articles, known, { vectors });
    const atOnce = await dumpGraph(graph);
    await emptyGraph(graph);
    await write(graph, articles, known);
    expect(await dumpGraph(graph)).not.toEqual(atOnce);
    const embed = async (words: readonly string[]) => words.map((one) => vectors.get(one)!);
    expect(await embedStored(graph, embed)).toEqual({ documents: 8, statements: 8 });
    expect(await dumpGraph(graph)).toEqual(atOnce);
    expect(await embedStored(graph, embed)).toEqual({ documents: 0, statements: 0 });
  });

  it('keep apart what is said of another day in the same words', async () => {
    const told = (id: string, saidAt: string) =>
      annotate({ id }, [{ by: 'Jane Doe', says: 'The vote is tomorrow', saidAt }]);
    await write(
      graph,
      [told('a', '2024-03-01'), told('b', '2024-03-01'), told('c', '2024-05-01')],
      resolution,
    );
    const counts = await graph.runText(
      'MATCH (c:Claim) RETURN c.statementCount AS statements ORDER BY statements',
    );
    expect(counts).toEqual([{ statements: 1 }, { statements: 2 }]);
  });
});
