import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

/** Each sample's value by its name and labels. */
async function samples(): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${api.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), Number(line.slice(cut))];
    }),
  );
}

describe('/metrics', () => {
  it('counts requests by what answered, questions by name, and what is in the graph', async () => {
    await api.data('{ statements(where: { saidBy: ["Zoë Márquez"] }) { edges { node { text } } } }');
    await fetch(`${api.url}/export/statements.csv?polarity=maybe`).then((response) => response.text());
    for (const name of ['a', 'b'])
      await fetch(`${api.url}/wp-admin/${name}`).then((response) => response.text());
    const found = await samples();
    expect(found.get('hearsay_http_request_seconds_count{place="/graphql",method="POST",status="200"}')).toBe(
      1,
    );
    expect(found.get('hearsay_http_request_seconds_count{place="/export",method="GET",status="400"}')).toBe(
      1,
    );
    expect(found.get('hearsay_http_request_seconds_count{place="other",method="GET",status="404"}')).toBe(2);
    expect(
      found.get(
        'hearsay_graph_question_seconds_count{question="statements-by-speaker-newest",outcome="answered"}',
      ),
    ).toBe(1);
    expect(found.get('hearsay_graph_size{what="statements"}')).toBe(6);
    expect(found.get('hearsay_graph_up')).toBe(1);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });
});
