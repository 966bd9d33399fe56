import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportBackup } from '../../src/export/export-backup';
import { ingestAnnotated } from '../../src/ingest';
import { annotate } from '../support/annotate';
import { emptyGraph } from '../support/dump-graph';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

const PLACE = { kind: 'PLACE' as const };
const ARTICLES = [
  annotate({ id: 'd1', title: 'Both' }, [{ says: 'Yes' }], { Lyon: PLACE, France: PLACE }),
  annotate({ id: 'd2', title: 'One' }, [{ says: 'No' }], { 'Lyon, France': PLACE }),
  annotate({ id: 'd3', title: 'Alone' }, [{ says: 'Perhaps' }], { Lyon: PLACE }),
];

let api: Api;

beforeAll(async () => {
  api = await startApi(ARTICLES);
});
afterAll(() => api.stop());

async function locations(name: string): Promise<readonly string[]> {
  const { entity } = await api.data(
    'query ($name: String) { entity(name: $name) { locatedIn { place { kind name } documents { title } } } }',
    { name },
  );
  return entity.locatedIn.map(
    ({ place, documents }: Json) =>
      `${place.kind} ${place.name}: ${documents.map(({ title }: Json) => title).join(', ')}`,
  );
}

describe('where a place lies', () => {
  it('is told with the documents that say so', async () => {
    expect(await locations('Lyon')).toEqual(['PLACE France: Both, One']);
    expect(await locations('France')).toEqual([]);
  });

  it('is in another graph that the lines of this one make', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-located-'));
    const file = path.join(folder, 'graph.jsonl');
    const lines: string[] = [];
    for await (const line of exportBackup(api.graph)) lines.push(line);
    writeFileSync(file, lines.join(''));
    await emptyGraph(api.graph);
    await ingestAnnotated(api.graph, file);
    rmSync(folder, { recursive: true });
    expect(await locations('Lyon')).toEqual(['PLACE France: Both, One']);
  });
});
