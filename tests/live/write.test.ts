import fc from 'fast-check';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import { replaceDocuments } from '../../src/write/replace-documents';
import { write } from '../../src/write/write';
import { annotate } from '../support/annotate';
import { arbitraryDocument } from '../support/arbitrary-documents';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { REPORTS } from '../support/summit-notes';

jest.setTimeout(180_000);

const resolution = loadResolution();

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

const put = (...batch: readonly Annotations[]) => write(graph, batch, resolution);

/** The graph after these batches, from nothing. */
async function dumpAfter(...batches: readonly (readonly Annotations[])[]): Promise<readonly string[]> {
  await emptyGraph(graph);
  for (const batch of batches) await put(...batch);
  return dumpGraph(graph);
}

/** Entities whose number of neighbours, or whose weight with one of them, is not what the pairs sum up to. */
const MISKEPT = `
  MATCH (e:Entity)
  OPTIONAL MATCH (e)-[r:SPOKE_ABOUT]-(other) WHERE other <> e
  WITH e, other, sum(r.count) AS weight, collect(coalesce(r.weight, 0)) AS kept
  WITH e, count(other) AS neighbours,
       collect(CASE WHEN other IS NOT NULL AND any(one IN kept WHERE one <> weight) THEN weight END) AS wrong
  WHERE neighbours <> coalesce(e.neighbourCount, -1) OR size(wrong) > 0
  RETURN e.name AS name, e.neighbourCount AS kept, neighbours, wrong`;

function retract(...ids: readonly string[]): Promise<unknown> {
  return graph.writeTransaction((transaction) => replaceDocuments(transaction, ids, [], resolution));
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

  it('makes the same graph when two write at once', async () => {
    const inOne = await dumpAfter(REPORTS);
    await emptyGraph(graph);
    const other = await openGraph(testAddress());
    const [a, b, c, d, e] = REPORTS;
    await Promise.all([
      put(a, b, c).then(() => put(e)),
      write(other, [e, d, a], resolution).then(() => write(other, [b], resolution)),
    ]);
    await other.close();
    expect(await dumpGraph(graph)).toEqual(inOne);
  });

  it('makes one entity of the names that documents connect, and keeps an unclear short name apart', async () => {
    await put(...REPORTS);
    const rows = await graph.runText(
      `MATCH (e:Person) WITH e, coalesce(e.aliases, []) AS aliases
       WHERE any(alias IN aliases + e.name WHERE alias STARTS WITH 'Kim')
       RETURN e.name AS name, aliases, e.documentCount AS documents ORDER BY documents DESC, name`,
    );
    expect(rows).toEqual([
      { name: 'Kim Chen In', aliases: ['Kim', 'Kim Jong Un', 'Kim Jong-un'], documents: 4 },
      { name: 'Kim', aliases: [], documents: 1 },
      { name: 'Kim Yo-jong', aliases: ['Kim'], documents: 1 },
    ]);
  });

  it('finds an entity by each id that it ever had, and by those of its referents', async () => {
    const ids = async (label: string) =>
      (await graph.runText<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => id);
    const ever = new Set<string>();
    for (const report of [...REPORTS].reverse()) {
      await put(report);
      for (const id of await ids('Entity')) ever.add(id);
    }
    const now = await ids('Entity');
    expect(ever.size).toBeGreaterThan(now.length);
    const asked = [...ever, ...(await ids('Referent'))];
    const found = await graph.read<{ id: string; entity: string }>('entities-by-id', { ids: asked });
    expect(found.map(({ id }) => id)).toEqual(asked);
    expect(found.slice(0, ever.size).map(({ entity }) => entity)).toEqual(
      [...ever].map((id) => (now.includes(id) ? id : expect.any(String))),
    );
  });

  it('keeps counts of who speaks about whom, with denials and dates', async () => {
    await put(...REPORTS);
    const rows = await graph.runText(
      `MATCH (a:Entity {name: 'Kim Chen In'})-[r:SPOKE_ABOUT]->(b:Entity)
       RETURN b.kind AS kind, r {.count, .denials, .firstAt, .lastAt} AS summary ORDER BY kind`,
    );
    expect(await graph.runText(MISKEPT)).toEqual([]);
    expect(rows).toEqual([
      { kind: 'EVENT', summary: { count: 1, denials: 0, firstAt: '2023-09-12', lastAt: '2023-09-12' } },
      {
        kind: 'ORGANISATION',
        summary: { count: 3, denials: 0, firstAt: '2023-09-12', lastAt: '2023-09-13' },
      },
      { kind: 'PERSON', summary: { count: 1, denials: 0, firstAt: '2023-09-15', lastAt: '2023-09-15' } },
    ]);
  });

  it('keeps the neighbours of a graph that was written before they were kept', async () => {
    const written = await dumpAfter(REPORTS);
    await graph.runText('MATCH ()-[r:SPOKE_ABOUT]->() REMOVE r.weight');
    await graph.runText('MATCH (e:Entity) REMOVE e.neighbourCount');
    await graph.runText("MATCH (m:Migration {name: '012-neighbours'}) DELETE m");
    expect(await graph.runText(MISKEPT)).not.toEqual([]);
    await migrate(graph);
    expect(await dumpGraph(graph)).toEqual(written);
  });

  it('takes what says nothing out of a graph that was written when it was kept', async () => {
    const written = await dumpAfter(REPORTS);
    await graph.runText('MATCH (r:Referent) WHERE r.roles IS NULL SET r.roles = []');
    await graph.runText('MATCH (p:Profile) WHERE p.shortForms IS NULL SET p.shortForms = []');
    await graph.runText('MATCH (w:Wording|Claim) WHERE w.speakers IS NULL SET w.speakers = []');
    await graph.runText('MATCH (s:Statement) WHERE s.quote IS NULL SET s.quote = s.text');
    await graph.runText('MATCH (s)-[r:SAID_BY]->() SET r.text = s.sourceText');
    await graph.runText("MATCH ()-[r:ABOUT|REPORTED_BY]->() SET r.form = 'NAME'");
    await graph.runText('MATCH (w:Wording) WHERE w.last IS NULL SET w.last = w.first');
    await graph.runText('MATCH (c:Claim) WHERE c.first IS NULL SET c.first = c.at');
    const since = ['013-no-empty-lists', '014-quotes', '016-implied-values'];
    await graph.runText('MATCH (m:Migration) WHERE m.name IN $since DELETE m', { since });
    expect(await dumpGraph(graph)).not.toEqual(written);
    await migrate(graph);
    expect(await dumpGraph(graph)).toEqual(written);
  });

  it('replaces a corrected document by all and only what its new version says', async () => {
    const [first, ...others] = REPORTS;
    const corrected = annotate(first.document, [
      { by: 'Jane Doe', says: 'It was otherwise', about: ['Kim Jong-un'] },
    ]);
    const neverSeen = await dumpAfter([corrected, ...others]);
    expect(await dumpAfter(REPORTS, [corrected])).toEqual(neverSeen);
  });

  it('keeps the id of a file without an address when its text changes', async () => {
    const [first] = await put(annotate({ path: 'a.txt' }, [{ by: 'Jane Doe', says: 'One' }]));
    const [second] = await put(annotate({ path: 'a.txt' }, [{ by: 'Jane Doe', says: 'Two' }]));
    expect(second).toEqual(first);
    expect(second?.status).toBe('written');
    const texts = await graph.runText('MATCH (s:Statement) RETURN s.text AS text');
    expect(texts).toEqual([{ text: 'Two' }]);
  });

  it('keeps one document of a text that lies under two paths, whichever comes first', async () => {
    const at = (path: string) => annotate({ path }, [{ by: 'Jane Doe', says: 'One' }]);
    const either = await dumpAfter([at('a.txt')], [at('b.txt')]);
    expect(await dumpAfter([at('b.txt')], [at('a.txt')])).toEqual(either);
    expect(await dumpAfter([at('a.txt'), at('b.txt')])).toEqual(either);
    expect(await dumpAfter([at('b.txt'), at('a.txt')])).toEqual(either);
    expect(await graph.runText('MATCH (d:Document) RETURN d.path AS path')).toEqual([{ path: 'a.txt' }]);
    const [first, second] = await put(at('a.txt'), at('b.txt'));
    expect([first?.status, second?.status]).toEqual(['unchanged', 'unchanged']);
  });

  it('keeps the path of a text that comes again from standard input', async () => {
    const told = [{ by: 'Jane Doe', says: 'One' }];
    const file = annotate({ path: 'a.txt' }, told);
    const either = await dumpAfter([file], [annotate({}, told)]);
    expect(await dumpAfter([annotate({}, told)], [file])).toEqual(either);
  });

  it('keeps both articles when a file moves and another takes its path, at once or one by one', async () => {
    const at = (path: string, says: string) => annotate({ path }, [{ by: 'Jane Doe', says }]);
    const [first] = await put(at('today.txt', 'Old'));
    const news = [at('today.txt', 'New'), at('yesterday.txt', 'Old')];
    const [today, yesterday] = await put(...news);
    expect(today).toEqual(first);
    expect(yesterday?.status).toBe('written');
    const both = await dumpGraph(graph);
    expect(await graph.runText('MATCH (d:Document) RETURN d.path AS path ORDER BY path')).toEqual([
      { path: 'today.txt' },
      { path: 'yesterday.txt' },
    ]);
    expect((await put(...news)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(await dumpAfter([at('today.txt', 'Old')], ...news.map((article) => [article]))).toEqual(both);
  });

  it('leaves nothing of what is retracted', async () => {
    const ids = (await put(...REPORTS)).flatMap((outcome) => ('id' in outcome ? outcome.id : []));
    await retract(ids[1]!);
    const without = await dumpGraph(graph);
    expect(without).toEqual(await dumpAfter(REPORTS.filter((_, index) => index !== 1)));
    await put(...REPORTS);
    await retract(...ids);
    expect(await dumpGraph(graph)).toEqual([]);
  });

  it('refuses a document whose spans do not hold, and writes the others', async () => {
    const [first, second] = REPORTS;
    const wrong = { ...first, mentions: [{ entity: 'e1', start: 0, end: 10_000, form: 'NAME' as const }] };
    const [refused, written] = await put(wrong, second);
    expect(refused).toEqual({ status: 'failed', message: 'mentions[0]: 0–10000 is not in the text.' });
    expect(written?.status).toBe('written');
    expect(await dumpGraph(graph)).toEqual(await dumpAfter([second]));
  });

  it('leaves nothing of a batch that fails', async () => {
    const before = await dumpAfter(REPORTS.slice(0, 2));
    const failing = { ...resolution, cluster: () => [['no such profile']] };
    await expect(write(graph, REPORTS, failing)).rejects.toThrow();
    expect(await dumpGraph(graph)).toEqual(before);
  });

  it('depends on the latest versions of the documents alone, however they came, were corrected or retracted', async () => {
    const ids = ['d1', 'd2', 'd3', 'd4', 'd5'];
    const batch = fc.array(arbitraryDocument(fc.constantFrom(...ids)), { minLength: 1, maxLength: 3 });
    const history = fc.array(batch, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(history, fc.subarray(ids, { maxLength: 2 }), async (batches, retracted) => {
        await emptyGraph(graph);
        for (const documents of batches) await put(...documents);
        await retract(...retracted);
        const latest = new Map(batches.flat().map((one) => [one.document.id!, one]));
        retracted.forEach((id) => latest.delete(id));
        expect(await graph.runText(MISKEPT)).toEqual([]);
        const left = await dumpGraph(graph);
        expect(left).toEqual(await dumpAfter([...latest.values()].reverse()));
      }),
      { numRuns: 20 },
    );
  });
});
