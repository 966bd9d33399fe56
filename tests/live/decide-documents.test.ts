import { annotate } from '../support/annotate';
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

describe('a correction', () => {
  it('gives a statement another speaker, also one whom its document does not know, and is undone to the letter', async () => {
    await g.put(JANE, JANET);
    const before = await g.dump();
    const [yes, janet] = [await g.statement('Yes'), await g.entityOf('No')];
    const decision = await g.decisions.correctStatement({ statement: yes, speakers: [janet] }, WHY);
    expect(await g.whoSaysWhat()).toEqual(['Janet Roe: No, Yes']);
    expect(await g.entityOf('Yes')).toBe(await g.entityOf('No'));
    const corrected = await g.dump();
    await g.putAgain([JANE, JANET]);
    expect(await g.dump()).toEqual(corrected);
    await g.decisions.undo(decision.id, WHY);
    expect(await g.dump()).toEqual(before);
  });

  it('keeps the new speaker when the only other document that knows it goes', async () => {
    await g.put(JANE, JANET);
    await g.decisions.correctStatement(
      { statement: await g.statement('Yes'), speakers: [await g.entityOf('No')] },
      WHY,
    );
    await g.decisions.retract('two', WHY);
    expect(await g.whoSaysWhat()).toEqual(['Janet Roe: Yes']);
  });

  it('takes the speaker away, changes subjects and polarity, and lets the newest of two count', async () => {
    await g.put(JANE, JANET);
    const yes = await g.statement('Yes');
    await g.decisions.correctStatement({ statement: yes, speakers: [], polarity: 'DENIES' }, WHY);
    const newer = await g.decisions.correctStatement(
      { statement: yes, about: [await g.entityOf('No')], polarity: 'ASKS' },
      WHY,
    );
    const read = () =>
      g.graph.runText(
        `MATCH (s:Statement {id: $yes}) RETURN s.polarity AS polarity, s.sourceText AS source,
         [(s)-[:SAID_BY]->(e) | e.name] AS by, [(s)-[:ABOUT]->(e) | e.name] AS about`,
        { yes },
      );
    expect(await read()).toEqual([{ polarity: 'ASKS', source: 'Jane Doe', by: [], about: ['Janet Roe'] }]);
    await g.decisions.undo(newer.id, WHY);
    expect(await read()).toEqual([{ polarity: 'DENIES', source: 'Jane Doe', by: [], about: ['Ruritania'] }]);
  });

  it('hides a statement from everything, stores it all the same, and shows it again', async () => {
    await g.put(JANE, JANET);
    const before = await g.dump();
    const yes = await g.statement('Yes');
    const hiding = await g.decisions.correctStatement({ statement: yes, hidden: true }, WHY);
    expect(await g.whoSaysWhat()).toEqual(['Janet Roe: No']);
    const kept = await g.graph.runText(
      `MATCH (d:Document {id: 'one'}) RETURN d.statementCount AS statements, d.asRead CONTAINS '"text":"Yes"' AS stored,
       EXISTS { (:Entity)-[:SPOKE_ABOUT]->() } AS summed`,
    );
    expect(kept).toEqual([{ statements: 0, stored: true, summed: false }]);
    expect(await g.put(JANE)).toEqual([{ status: 'unchanged', id: 'one', statements: 1 }]);
    const showing = await g.decisions.correctStatement({ statement: yes, hidden: false }, WHY);
    expect(await g.whoSaysWhat()).toEqual(['Jane Doe: Yes', 'Janet Roe: No']);
    await g.decisions.undo(hiding.id, WHY);
    await g.decisions.undo(showing.id, WHY);
    expect(await g.dump()).toEqual(before);
  });

  it('lapses with the words that it corrects, and holds for those that a new version keeps', async () => {
    const version = (...says: readonly string[]) =>
      report(
        'one',
        says.map((text) => ({ by: 'Jane Doe', says: text })),
      );
    await g.put(version('Yes', 'No'), JANET);
    await g.decisions.correctStatement({ statement: await g.statement('Yes'), polarity: 'DENIES' }, WHY);
    const polarities = () =>
      g.graph.runText(
        `MATCH (s:Statement {document: 'one'}) RETURN s.text AS text, s.polarity AS polarity ORDER BY s.start`,
      );
    await g.put(version('Yes', 'Perhaps'));
    expect(await polarities()).toEqual([
      { text: 'Yes', polarity: 'DENIES' },
      { text: 'Perhaps', polarity: 'ASSERTS' },
    ]);
    await g.put(version('Certainly'));
    expect(await polarities()).toEqual([{ text: 'Certainly', polarity: 'ASSERTS' }]);
  });

  it.each([
    [{ statement: 'none', hidden: true }, 'There is no statement "none": take an id from Statement.id.'],
    [{ statement: 'none' }, 'Say what to correct: speakers, about, polarity or hidden.'],
  ])('refuses %j', async (request, message) => {
    await expect(g.decisions.correctStatement(request, WHY)).rejects.toThrow(message);
  });
});

describe('a retraction', () => {
  it('leaves a graph that never saw the document, and a tombstone that keeps its text out', async () => {
    await g.put(JANET, JANE_AGAIN);
    const neverSaw = await g.dump();
    await g.put(JANE);
    expect(await g.decisions.retract('one', WHY)).toBe(true);
    expect(await g.dump()).toEqual(neverSaw);
    expect(await g.put(JANE)).toEqual([{ status: 'retracted', id: 'one', message: expect.any(String) }]);
    expect(await g.dump()).toEqual(neverSaw);
    const log = await g.graph.runText(
      `MATCH (d:Decision) RETURN d.action AS action, d.by AS by, d.reason AS reason, d.document AS document`,
    );
    expect(log).toEqual([{ action: 'retract', by: 'editor', reason: 'it says so', document: 'one' }]);
  });

  it('lets a corrected text in, and the old one once it is taken back', async () => {
    await g.put(JANE);
    await g.decisions.retract('one', WHY);
    const corrected = report('one', [{ by: 'Jane Doe', says: 'It was otherwise' }]);
    expect((await g.put(corrected))[0]?.status).toBe('written');
    const [row] = await g.graph.runText<{ id: string }>('MATCH (d:Decision) RETURN d.id AS id');
    await g.decisions.undo(row!.id, WHY);
    expect((await g.put(JANE))[0]?.status).toBe('written');
  });

  it('keeps a file out that has no address, also under another path', async () => {
    const file = (path: string) => annotate({ path }, [{ by: 'Jane Doe', says: 'Yes' }]);
    const [first] = await g.put(file('a.txt'));
    await g.decisions.retract((first as { id: string }).id, WHY);
    const [again] = await g.put(file('b.txt'));
    expect(again).toMatchObject({
      status: 'retracted',
      message: expect.stringMatching(
        /^b\.txt was retracted by editor on \d{4}-\d\d-\d\d: it says so\. It stays out; to take it back, run "hearsay retract --undo \w+" and read it again\.$/,
      ),
    });
  });

  it('needs a reason and a document', async () => {
    await expect(g.decisions.retract('one', { by: 'editor', reason: ' ' })).rejects.toThrow(
      'Say why it is retracted: give a reason.',
    );
    expect(await g.decisions.retract('one', WHY)).toBe(false);
  });
});
