import { lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openGraph, type Graph } from '../../src/graph/graph';
import { projectRoot } from '../../src/util/project-root';
import { emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { runHearsay, type Run } from '../support/run-hearsay';

jest.setTimeout(120_000);

/** They share people, so that one must be found again in the other. */
const ARTICLES = ['000_0a7fafe84d3bbe50.txt', '001_e531a566a553fdbb.txt'].map(
  (name) => `examples/summit/${name}`,
);

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await openGraph(testAddress());
});
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-cli-'));
  await emptyGraph(graph);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

function hearsay(args: readonly string[], input?: string, env: Readonly<Record<string, string>> = {}): Run {
  const { uri, username, password } = testAddress();
  const address = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runHearsay(args, { cwd: projectRoot, input: input ?? '', env: { ...address, ...env } });
}

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('hearsay', () => {
  it('makes the same graph from articles, from what "extract" prints and from an export', async () => {
    expect(JSON.parse(hearsay(['ingest', '--json', ...ARTICLES]).out)).toMatchObject({
      written: 2,
      unchanged: 0,
    });
    const exported = hearsay(['export', '--format', 'jsonl']);
    expect(exported).toEqual({ code: 0, out: expect.stringMatching(/^(?:\{.+\}\n){2}$/), err: '' });

    const again = hearsay(['ingest', '--annotated', '--json', '-'], exported.out);
    expect(JSON.parse(again.out)).toMatchObject({ written: 0, unchanged: 2 });

    await emptyGraph(graph);
    hearsay(['ingest', '--annotated', '-'], hearsay(['extract', ...ARTICLES]).out);
    expect(hearsay(['export']).out).toBe(exported.out);

    const device = path.join(folder, 'device');
    symlinkSync('/dev/null', device); // What is no file is written to: nothing takes its place.
    expect(hearsay(['export', '--output', device])).toEqual({ code: 0, out: '', err: '' });
    expect(lstatSync(device).isSymbolicLink()).toBe(true);
  });

  it('puts in what can be read, names what cannot, and ends with 1', () => {
    const good = put('good.txt', 'Nurse Jane Doe said the clinic would close.');
    const empty = put('empty.txt', '');
    const lines = put('lines.jsonl', '{"text":"Farmer John Roe said it rained."}\n{"title":"no text"}\n');
    const { code, err } = hearsay(['ingest', good, empty, lines, 'missing.txt']);
    expect(code).toBe(1);
    expect(err.split('\n').filter((line) => /^(?:not read|articles:)/.test(line))).toEqual([
      `not read: ${empty}: is empty: give the text of an article`,
      `not read: ${lines}: line 2: text: is missing`,
      'not read: missing.txt: no such file or folder: check the path',
      'articles: 2 new or changed (2 statements), 0 unchanged, 3 not read',
    ]);
    expect(hearsay(['export']).out.match(/"text":"(?:Nurse|Farmer)/g)).toHaveLength(2);
  });

  it('refuses a wrong line of the interchange format with its number and field, and takes the others', () => {
    const line = (id: string, end: number) =>
      JSON.stringify({
        document: { id, text: 'Jane Doe said it rained.' },
        entities: [{ id: 'e1', kind: 'PERSON', name: 'Jane Doe' }],
        statements: [{ kind: 'INDIRECT', content: [{ start: 14, end }], source: [{ entity: 'e1' }] }],
      });
    const { code, out, err } = hearsay(
      ['ingest', '--annotated', '--json', '-'],
      [line('a', 23), line('b', 99), 'oops', line('d', 23)].join('\n'),
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      written: 2,
      unchanged: 0,
      older: 0,
      waiting: 0,
      statements: 2,
      notices: [],
      failed: [
        {
          where: 'standard input',
          message:
            'standard input: line 2: statements[0].content[0].end: 99 is outside of the text, which has 24 characters',
        },
        { where: 'standard input', message: expect.stringMatching(/^standard input: line 3: not JSON: /) },
      ],
    });
  });

  it('takes a document out, keeps it out, and lets it in again', () => {
    const line = JSON.stringify({ document: { id: 'wells', path: 'wells.txt', text: 'It rained.' } });
    const ingest = () => hearsay(['ingest', '--annotated', '--json', '-'], line);
    expect(JSON.parse(ingest().out)).toMatchObject({ written: 1 });
    expect(hearsay(['retract', 'wells', '--reason', 'made up', '--by', 'desk'])).toMatchObject({
      code: 0,
      out: 'wells is retracted; "hearsay retract --undo wells" lets it in again.\n',
    });
    expect(JSON.parse(ingest().out)).toMatchObject({
      written: 0,
      notices: [
        expect.stringMatching(/^wells\.txt was retracted by desk on [\d-]+: made up\. It stays out;/),
      ],
    });
    expect(hearsay(['retract', 'wells', '--reason', 'made up'])).toMatchObject({
      code: 1,
      err: 'hearsay: There is no document "wells": take an id from "hearsay export" or Document.id.\n',
    });
    expect(hearsay(['retract', '--undo', 'wells']).code).toBe(0);
    expect(JSON.parse(ingest().out)).toMatchObject({ written: 1 });
  });

  it.each(['ingest', 'serve'])('says in one line that Neo4j is away (%s)', (command) => {
    const uri = 'bolt://127.0.0.1:1';
    const args = command === 'ingest' ? [command, ...ARTICLES] : [command];
    expect(hearsay(args, '', { NEO4J_URI: uri })).toEqual({
      code: 1,
      out: '',
      err: `hearsay: Neo4j does not answer at ${uri}: start it, or set NEO4J_URI (unset, an embedded one is used).\n`,
    });
  });

  it('says in one line that the password is wrong', () => {
    const { uri, username, password } = testAddress();
    if (!password) return; // A Neo4j that the environment names may let everybody in.
    expect(hearsay(['ingest', ...ARTICLES], '', { NEO4J_PASSWORD: 'wrong' })).toEqual({
      code: 1,
      out: '',
      err: `hearsay: Neo4j at ${uri} refused the user "${username}": check NEO4J_USERNAME and NEO4J_PASSWORD.\n`,
    });
  });
});
