/** A process as those see it who run it: its log, its metrics, its traces. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { projectRoot } from '../../src/util/project-root';
import { emptyGraph } from '../support/dump-graph';
import { envOf } from '../support/fault-bed';
import { testAddress } from '../support/neo4j-address';
import { startRedis, type TestRedis } from '../support/start-redis';
import { openTraceReceiver, type ReceivedSpan, type TraceReceiver } from '../support/trace-receiver';

jest.setTimeout(120_000);

const address = testAddress();
const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-operation-'));
const started: Started[] = [];

let graph: Graph;
let receiver: TraceReceiver;

interface Started {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly lines: () => readonly Record<string, unknown>[];
}

beforeAll(async () => {
  graph = await openGraph(address);
  await migrate(graph);
});
beforeEach(async () => {
  await emptyGraph(graph);
  receiver = await openTraceReceiver();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => end(one)));
  await receiver.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emptyGraph(graph);
  await graph.close();
});

/** The built `hearsay`, with its log in JSON and its traces to the receiver. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [path.join(projectRoot, 'bin', 'hearsay.js'), ...args], {
    cwd: folder,
    env: {
      PATH,
      HOME,
      ...envOf(address),
      HEARSAY_LOG: 'json',
      HEARSAY_WORKERS: '1',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20of-the-collector',
      ...env,
    },
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (told.out += String(chunk)));
  child.stderr.on('data', (chunk) => (told.err += String(chunk)));
  const lines = () =>
    told.err
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const one = { process: child, out: () => told.out, lines };
  started.push(one);
  return one;
}

async function end({ process: child }: Started, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'close');
}

async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('It did not come to pass.');
}

const namesOf = (spans: readonly ReceivedSpan[]) => new Set(spans.map(({ name }) => name));
const childrenOf = (parent: ReceivedSpan) =>
  receiver.spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId);

async function samplesAt(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(url)).text();
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

const addressOfMetrics = (one: Started) =>
  until(() => {
    const note = one.lines().find(({ message }) => /^metrics at /.test(String(message)));
    return note && String(note['message']).slice('metrics at '.length);
  });

describe('ingest', () => {
  it('logs each input with its document and the run, and traces each from reading to storing', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'Mayor Jane Doe said it rained.');
    writeFileSync(path.join(folder, 'b.txt'), 'Mayor John Roe said it snowed.');
    writeFileSync(path.join(folder, 'c.txt'), '');
    const run = start(['ingest', '--no-embeddings', 'a.txt', 'b.txt', 'c.txt']);
    expect(await once(run.process, 'close')).toEqual([1, null]);

    const lines = run.lines();
    const inputs = lines.filter(({ event }) => event === 'input');
    const document = expect.stringMatching(/^.{8,}$/);
    expect(inputs).toMatchObject([
      { level: 'info', input: 'a.txt', status: 'written', document, statements: 1 },
      { level: 'info', input: 'b.txt', status: 'written', document, statements: 1 },
      {
        level: 'warn',
        input: 'c.txt',
        status: 'failed',
        message: 'c.txt: is empty: give the text of an article',
      },
    ]);
    expect(new Set(lines.map((line) => line['run'])).size).toBe(1);
    expect(JSON.stringify(lines)).not.toContain(address.password);

    const documents = receiver.spans.filter(({ name }) => name === 'document');
    expect(documents.map(({ attributes }) => attributes['hearsay.input']).sort()).toEqual(['a.txt', 'b.txt']);
    for (const one of documents) expect([...namesOf(childrenOf(one))].sort()).toEqual(['read', 'store']);
    const batch = receiver.spans.find(({ name, parentSpanId }) => name === 'store' && !parentSpanId)!;
    expect(batch.links.map(({ traceId }) => traceId).sort()).toEqual(documents.map((d) => d.traceId).sort());
    const [transaction] = childrenOf(batch).filter(({ name }) => name === 'write transaction');
    expect([...namesOf(childrenOf(transaction!))]).toEqual(
      expect.arrayContaining(['resolve', 'cluster', 'cypher create-statements', 'cypher record-inputs']),
    );
    expect(batch.resource).toMatchObject({
      'service.name': 'hearsay',
      'service.instance.id': lines[0]?.['run'],
    });
    expect(new Set(receiver.keys)).toEqual(new Set(['Bearer of-the-collector']));
    expect(JSON.stringify(receiver.spans)).not.toContain('Jane Doe');
  });
});

describe('the server', () => {
  it('traces a request to what it asks of Neo4j, and logs it without what was asked for', async () => {
    const server = start(['serve', '--json'], { PORT: '0', OTEL_BSP_SCHEDULE_DELAY: '100' });
    const { graphql } = JSON.parse(
      await until(() => (server.out().includes('\n') ? server.out() : undefined)),
    );
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await fetch(graphql, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
        authorization: 'Bearer who-asks',
      },
      body: JSON.stringify({
        query: 'query Who { statements(where: { saidBy: ["Jane Doe"] }) { totalCount } }',
      }),
    });
    const request = await until(() => receiver.spans.find(({ name }) => name === 'POST /graphql'));
    expect(request).toMatchObject({
      traceId,
      parentSpanId: 'b7ad6b7169203331',
      attributes: {
        'http.request.method': 'POST',
        'url.path': '/graphql',
        'http.response.status_code': 200,
        'graphql.operation.name': 'Who',
      },
    });
    expect([...namesOf(childrenOf(request))]).toContainEqual('cypher entities-by-name');
    expect(await until(() => server.lines().find(({ event }) => event === 'request'))).toMatchObject({
      level: 'info',
      method: 'POST',
      path: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
    });
    await end(server, 'SIGTERM');
    expect(JSON.stringify([server.lines(), receiver.spans])).not.toMatch(/Jane Doe|who-asks/);
  });
});

describe('a worker', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('has metrics of reading, writing and the queue at an address of its own', async () => {
    writeFileSync(path.join(folder, 'd.txt'), 'Mayor Jane Doe said it thundered.');
    const env = { REDIS_URL: redis.url, HEARSAY_METRICS_PORT: '0' };
    const worker = start(['worker', '--no-embeddings'], env);
    const url = await addressOfMetrics(worker);
    const ingest = start(['ingest', 'd.txt'], { REDIS_URL: redis.url });
    expect(await once(ingest.process, 'close')).toEqual([0, null]);
    const samples = await samplesAt(url);
    expect(samples.get('hearsay_read_seconds_count{outcome="read"}')).toBe(1);
    expect(samples.get('hearsay_write_seconds_count{outcome="written"}')).toBeGreaterThan(0);
    expect(samples.get('hearsay_inputs_total{status="written"}')).toBe(1);
    expect(samples.get('hearsay_statements_written_total')).toBe(1);
    expect(samples.get('hearsay_queue_documents{state="waiting"}')).toBe(0);
    expect(samples.get('hearsay_queue_up')).toBe(1);
    expect(samples.get('hearsay_graph_size{what="documents"}')).toBe(1);
    const health = await fetch(url.replace('/metrics', '/healthz'));
    expect(await health.json()).toEqual({ status: 'ok' });
    for (const { lines } of [worker, ingest]) {
      const told = lines().filter(({ event }) => event === 'input');
      expect(told).toMatchObject([{ input: 'd.txt', status: 'written', statements: 1 }]);
    }
    worker.process.kill('SIGTERM');
    expect(await once(worker.process, 'close')).toEqual([0, null]);
  });
});
