import { emptyGraph } from '../support/dump-graph';
import {
  JANE,
  JANE_AGAIN,
  JANET,
  openDecidedGraph,
  report,
  WHY,
  type DecidedGraph,
} from '../support/decided-graph';

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

describe('a merge', () => {
  it('makes one of two, under the names of both, and is undone to the letter', async () => {
    await g.put(JANE, JANET, JANE_AGAIN);
    const before = await g.dump();
    const [jane, janet] = [await g.entityOf('Yes'), await g.entityOf('No')];
    const decision = await g.decisions.mergeEntities([jane, janet], WHY);
    expect(decision).toMatchObject({ action: 'merge', by: 'editor', reason: 'it says so', undone: false });
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: No, Perhaps, Yes']);
    expect(await g.decisions.undo(decision.id, WHY)).toEqual({ ...decision, undone: true });
    expect(await g.dump()).toEqual(before);
  });

  it('stands when the documents are read anew, in another order, and takes in what comes later', async () => {
    await g.put(JANE, JANET);
    await g.decisions.mergeEntities([await g.entityOf('Yes'), await g.entityOf('No')], WHY);
    const merged = await g.dump();
    await g.putAgain([JANE, JANET]);
    expect(await g.dump()).toEqual(merged);
    await g.put(JANE_AGAIN, report('four', [{ by: 'Janet Roe', says: 'Never' }]));
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Never, No, Perhaps, Yes']);
  });

  it.each([
    ['one entity alone', () => ['x'], 'Give the ids of at least two entities.'],
    [
      'an id of nobody',
      async () => [await g.entityOf('Yes'), 'nobody'],
      'There is no entity "nobody": take an id from Entity.id.',
    ],
    [
      'one entity twice',
      async () => [await g.entityOf('Yes'), await g.entityOf('Yes')],
      'They are one entity already.',
    ],
  ])('refuses %s', async (_what, ids, message) => {
    await g.put(JANE);
    await expect(g.decisions.mergeEntities(await ids(), WHY)).rejects.toThrow(message);
  });

  it('refuses a person and a state', async () => {
    await g.put(JANE);
    const [row] = await g.graph.runText<{ id: string }>('MATCH (e:Organisation) RETURN e.id AS id');
    await expect(g.decisions.mergeEntities([await g.entityOf('Yes'), row!.id], WHY)).rejects.toThrow(
      'Only entities of one kind can be one: "Jane Doe" is of the kind PERSON, "Ruritania" is of the kind ORGANISATION.',
    );
  });
});

describe('a split', () => {
  it('parts two of one name, keeps them apart whatever comes, and is undone to the letter', async () => {
    await g.put(JANE, JANE_AGAIN);
    const before = await g.dump();
    const decision = await g.decisions.splitEntity(await g.entityOf('Yes'), ['three'], WHY);
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Perhaps', 'Jane Doe: Yes']);
    const parted = await g.dump();
    await g.putAgain([JANE, JANE_AGAIN]);
    expect(await g.dump()).toEqual(parted);
    await g.put(report('four', [{ by: 'Jane Doe', says: 'Later' }]));
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Later, Yes', 'Jane Doe: Perhaps']);
    await g.takeOut('four');
    await g.decisions.undo(decision.id, WHY);
    expect(await g.dump()).toEqual(before);
  });

  it('takes apart what people made one', async () => {
    await g.put(JANE, JANET, JANE_AGAIN);
    const janet = await g.entityOf('No');
    await g.decisions.mergeEntities([await g.entityOf('Yes'), janet], WHY);
    const decision = await g.decisions.splitEntity(await g.entityOf('Yes'), [janet], WHY);
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Perhaps, Yes', 'Janet Roe: No']);
    await g.decisions.undo(decision.id, WHY);
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: No, Perhaps, Yes']);
  });

  it('lets later mentions follow a name that only one of the two has', async () => {
    await g.put(
      report('one', [{ by: 'Jane Doe', says: 'Yes' }], { 'Jane Doe': { aliases: ['Janet Roe'] } }),
      JANET,
    );
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: No, Yes']);
    await g.decisions.splitEntity(await g.entityOf('Yes'), ['one'], WHY);
    await g.put(
      report('four', [{ by: 'Jane Doe', says: 'Later' }]),
      report('five', [{ by: 'Janet Roe', says: 'Never' }]),
    );
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Later, Yes', 'Janet Roe: Never, No']);
  });

  it.each([
    [['one', 'three'], 'At least one mention has to stay with "Jane Doe".'],
    [[], 'Name at least one mention that is somebody else.'],
    [['two'], '"two" is no mention of "Jane Doe": take an id from Entity.mentions.'],
  ])('refuses %j', async (mentions, message) => {
    await g.put(JANE, JANET, JANE_AGAIN);
    await expect(g.decisions.splitEntity(await g.entityOf('Yes'), mentions, WHY)).rejects.toThrow(message);
  });
});

describe('keeping apart', () => {
  it('lets no later article make one of the two', async () => {
    await g.put(JANE, JANET);
    await g.decisions.keepApart([await g.entityOf('Yes'), await g.entityOf('No')], WHY);
    const both = report('four', [{ by: 'Jane Doe', says: 'Both' }], {
      'Jane Doe': { aliases: ['Janet Roe'] },
    });
    await g.put(both);
    expect(await g.entityOf('Yes')).not.toBe(await g.entityOf('No'));
    const apart = await g.dump();
    await g.putAgain([JANE, JANET, both]);
    expect(await g.dump()).toEqual(apart);
  });
});
