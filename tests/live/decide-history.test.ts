import fc from 'fast-check';
import { importDecisions } from '../../src/decide/import-decisions';
import { InputError } from '../../src/errors';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import { formatDecision, type LoggedDecision } from '../../src/model/decision-line';
import { loggedDecisions } from '../../src/query/logged-decisions';
import { arbitraryDocument } from '../support/arbitrary-documents';
import { openDecidedGraph, WHY, type DecidedGraph } from '../support/decided-graph';
import { emptyGraph } from '../support/dump-graph';

jest.setTimeout(180_000);

let g: DecidedGraph;

beforeAll(async () => {
  g = await openDecidedGraph();
});
afterAll(async () => {
  await emptyGraph(g.graph);
  await g.graph.close();
});

const IDS = ['d1', 'd2', 'd3', 'd4'];
const ACTIONS = ['merge', 'keep apart', 'split', 'correct', 'hide', 'retract', 'undo', 'undo'] as const;

type Step =
  | { readonly put: readonly Annotations[] }
  | { readonly action: (typeof ACTIONS)[number]; readonly at: number; readonly other: number };

const version = arbitraryDocument(fc.constantFrom(...IDS));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ put: fc.array(version, { minLength: 1, maxLength: 2 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ action: fc.constantFrom(...ACTIONS), at: fc.nat(), other: fc.nat() }),
  },
);
const first = fc.tuple(...IDS.slice(0, 3).map((id) => arbitraryDocument(fc.constant(id))));

describe('a graph in which people decide', () => {
  it('is what its documents and the decisions that stand make of it, whatever came in which order', async () => {
    await fc.assert(
      fc.asyncProperty(first, fc.array(step, { minLength: 3, maxLength: 8 }), async (articles, steps) => {
        await emptyGraph(g.graph);
        const kept = new Map<string, Annotations>();
        await put(articles, kept);
        for (const one of steps) {
          if ('put' in one) await put(one.put, kept);
          else await decide(one, kept);
        }
        const [made, log] = [await g.dump(), await wholeLog()];
        await emptyGraph(g.graph);
        const [early, late] = halves([...kept.values()].reverse());
        await put(early, new Map());
        await importDecisions(g.graph, log, loadResolution());
        for (const article of late) await put([article], new Map());
        expect(await g.dump()).toEqual(made);
        expect((await wholeLog()).map(formatDecision)).toEqual(log.map(formatDecision));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

/** `kept` has what stands of each document after it. */
async function put(batch: readonly Annotations[], kept: Map<string, Annotations>): Promise<void> {
  const outcomes = await g.put(...batch);
  outcomes.forEach(({ status }, at) => {
    const article = batch[at]!;
    if (status === 'written' || status === 'unchanged') kept.set(article.document.id!, article);
  });
}

function halves<T>(all: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.floor(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}

async function wholeLog(): Promise<readonly LoggedDecision[]> {
  const log: LoggedDecision[] = [];
  for await (const one of loggedDecisions(g.graph)) log.push(one);
  return log;
}

/** What is asked of whatever the graph holds. What is refused has no part in what is made after all. */
async function decide(
  step: Extract<Step, { action: string }>,
  kept: Map<string, Annotations>,
): Promise<void> {
  try {
    await act(step, kept);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

async function act(
  { action, at, other }: Extract<Step, { action: string }>,
  kept: Map<string, Annotations>,
): Promise<unknown> {
  const { decisions } = g;
  const entities = await g.graph.runText<{ id: string; mentions: readonly string[] }>(
    `MATCH (e:Entity)<-[:OF]-()<-[:AS]-(r) WITH e, r ORDER BY r.id
     RETURN e.id AS id, collect(r.id) AS mentions ORDER BY id`,
  );
  const one = entities[at % Math.max(1, entities.length)] ?? { id: 'nobody', mentions: [] };
  const two = entities[other % Math.max(1, entities.length)] ?? one;
  const pick = async (cypher: string) => {
    const found = await g.graph.runText<{ id: string }>(cypher);
    return found[other % Math.max(1, found.length)]?.id ?? 'none';
  };
  switch (action) {
    case 'merge':
      return decisions.mergeEntities([one.id, two.id], WHY);
    case 'keep apart':
      return decisions.keepApart([one.id, two.id], WHY);
    case 'split':
      return decisions.splitEntity(one.id, one.mentions.slice(0, 1 + (other % 3)), WHY);
    case 'correct':
    case 'hide': {
      const statement = await pick('MATCH (s:Statement) RETURN s.id AS id ORDER BY id');
      const change = action === 'hide' ? { hidden: true } : { speakers: [one.id], about: [two.id] };
      return decisions.correctStatement({ statement, ...change }, WHY);
    }
    case 'retract': {
      const document = await pick('MATCH (d:Document) RETURN d.id AS id ORDER BY id');
      if (await decisions.retract(document, WHY)) kept.delete(document);
      return undefined;
    }
    case 'undo':
      return decisions.undo(await pick(STANDING), WHY);
  }
}

const STANDING = `MATCH (d:Decision {undone: false}) WHERE d.action <> 'undo' RETURN d.id AS id ORDER BY d.order`;
