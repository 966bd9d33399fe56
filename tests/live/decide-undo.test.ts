import fc from 'fast-check';
import { arbitraryDocument } from '../support/arbitrary-documents';
import { emptyGraph } from '../support/dump-graph';
import { JANE, JANET, openDecidedGraph, WHY, type DecidedGraph } from '../support/decided-graph';

jest.setTimeout(120_000);

let g: DecidedGraph;

beforeAll(async () => {
  g = await openDecidedGraph();
});
beforeEach(() => emptyGraph(g.graph));
afterAll(async () => {
  await emptyGraph(g.graph);
  await g.graph.close();
});

describe('decisions', () => {
  it('are undone once, and an undo is not', async () => {
    await g.put(JANE, JANET);
    const { id } = await g.decisions.mergeEntities([await g.entityOf('Yes'), await g.entityOf('No')], WHY);
    await g.decisions.undo(id, WHY);
    await expect(g.decisions.undo(id, WHY)).rejects.toThrow(`The decision "${id}" is undone already.`);
    const [undo] = await g.graph.runText<{ id: string }>(
      `MATCH (d:Decision {action: 'undo'}) RETURN d.id AS id`,
    );
    await expect(g.decisions.undo(undo!.id, WHY)).rejects.toThrow('An undo is not undone: decide again.');
    await expect(g.decisions.undo('none', WHY)).rejects.toThrow('There is no decision "none"');
  });

  it('hold whatever the order of the documents, and leave nothing when all are undone in any order', async () => {
    const documents = fc
      .uniqueArray(fc.constantFrom('d1', 'd2', 'd3', 'd4'), { minLength: 2, maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map((id) => arbitraryDocument(fc.constant(id)))));
    const choice = fc.record({
      action: fc.constantFrom('merge', 'apart', 'split', 'correct'),
      at: fc.nat(),
      other: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(choice, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (articles, choices, turn) => {
          await emptyGraph(g.graph);
          await g.put(...articles);
          const before = await g.dump();
          const taken: string[] = [];
          for (const one of choices) taken.push(...(await decideSome(one)));
          const decided = await g.dump();
          await g.putAgain(articles);
          expect(await g.dump()).toEqual(decided);
          const first = turn % Math.max(1, taken.length);
          for (const id of [...taken.slice(first), ...taken.slice(0, first)]) await g.decisions.undo(id, WHY);
          expect(await g.dump()).toEqual(before);
        },
      ),
      { numRuns: 5 },
    );
  });

  /** What can be decided about whatever the graph holds; nothing where it would be refused. */
  async function decideSome({
    action,
    at,
    other,
  }: {
    action: string;
    at: number;
    other: number;
  }): Promise<readonly string[]> {
    const entities = await g.graph.runText<{ id: string; kind: string; mentions: readonly string[] }>(
      `MATCH (e:Entity)<-[:OF]-()<-[:AS]-(r) WITH e, r ORDER BY r.id
       RETURN e.id AS id, e.kind AS kind, collect(r.id) AS mentions ORDER BY id`,
    );
    const one = entities[at % entities.length]!;
    const peers = entities.filter(({ id, kind }) => id !== one.id && kind === one.kind);
    const peer = peers[other % Math.max(1, peers.length)];
    if (action === 'correct') {
      const statements = await g.graph.runText<{ id: string }>(
        'MATCH (s:Statement) RETURN s.id AS id ORDER BY id',
      );
      if (statements.length === 0) return [];
      const request = {
        statement: statements[other % statements.length]!.id,
        speakers: [one.id],
        hidden: at % 5 === 0,
      };
      return [(await g.decisions.correctStatement(request, WHY)).id];
    }
    if (action === 'split' && one.mentions.length > 1) {
      return [
        (
          await g.decisions.splitEntity(
            one.id,
            one.mentions.slice(0, 1 + (other % (one.mentions.length - 1))),
            WHY,
          )
        ).id,
      ];
    }
    if (!peer || action === 'split') return [];
    const decide = action === 'merge' ? g.decisions.mergeEntities : g.decisions.keepApart;
    return [(await decide([one.id, peer.id], WHY)).id];
  }
});
