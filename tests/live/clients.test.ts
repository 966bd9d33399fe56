/** The examples of docs/clients.md as their readers run them, and what the client does when something is wrong. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { createKey } from '../../src/auth/keys';
import { createClient, HearsayError, operations, type Operation } from '../../src/client/create-client';
import { readConfig } from '../../src/config';
import { serve } from '../../src/serve';
import { projectRoot } from '../../src/util/project-root';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(60_000);

const FILE = path.join(projectRoot, 'docs', 'clients.md');
const EXAMPLE = /```(ts|python|sh)\n([^]*?)```\n\n```text\n([^]*?)```/g;
interface Example {
  readonly language: string;
  readonly code: string;
  readonly printed: string;
}
const EXAMPLES: readonly Example[] = [...readFileSync(FILE, 'utf8').matchAll(EXAMPLE)].map(
  ([, language = '', code = '', printed = '']) => ({ language, code, printed }),
);
const PYTHON = process.env['HEARSAY_TEST_PYTHON'] ?? 'python3';

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-clients-'));
let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/clients.md', () => {
  it('shows TypeScript, Python and curl', () => {
    expect(EXAMPLES.map(({ language }) => language)).toEqual(['ts', 'python', 'python', 'python', 'sh']);
  });

  it.each(EXAMPLES)('in $language prints what it says ($#)', async (example) => {
    const missing = whatIsMissing(example);
    if (missing !== undefined) return console.warn(`docs/clients.md: an example is not run: ${missing}`);
    expect((await outputOf(example)).trimEnd()).toBe(example.printed.trimEnd());
  });
});

describe('the client', () => {
  const client = () => createClient({ url: `${api.url}/graphql` });
  const titles: Operation<{ documents: { totalCount: number } }, { search: string }> = {
    text: 'query ($search: String) { documents(search: $search) { totalCount } }',
  };

  it('asks a question of one’s own', async () => {
    expect(await client().run(titles, { search: 'treaty' })).toEqual({ documents: { totalCount: 2 } });
  });

  it('tells whom a name stood for', async () => {
    const { extensions } = await client().answer(operations.statementsOfAFilter, {
      where: { saidBy: ['Márquez'] },
    });
    expect(extensions.matched?.map(({ entities }) => entities.map(({ name }) => name))).toEqual([
      ['Zoë Márquez'],
    ]);
  });

  it.each([1, 2, 3, 50])('turns pages of %i over every statement once', async (first) => {
    const ids: string[] = [];
    const sizes: number[] = [];
    const pages = client().pages(operations.statementsOfAFilter, (data) => data.statements, { first });
    for await (const { edges } of pages) {
      sizes.push(edges.length);
      ids.push(...edges.map(({ node }) => node.id));
    }
    const all = RURITANIA.flatMap(({ statements }) => statements).length;
    expect(new Set(ids).size).toBe(all);
    expect(sizes).toEqual(
      Array.from({ length: Math.ceil(all / first) }, (_, page) => Math.min(first, all - page * first)),
    );
  });

  it('throws one kind of error, with the code of the server', async () => {
    const codeOf = (question: Promise<unknown>) =>
      question.then(
        () => 'answered',
        (error: unknown) => error instanceof HearsayError && [error.code, error.status],
      );
    expect(await codeOf(client().statementsOfAFilter({ first: 101 }))).toEqual(['BAD_USER_INPUT', 200]);
    expect(await codeOf(client().run({ text: '{ nothing }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED', 400]);
    const gone = { signal: AbortSignal.abort() };
    expect(await codeOf(client().howMuchIsThere({}, gone))).toEqual(['CANCELLED', undefined]);
    const elsewhere = (url: string) => codeOf(createClient({ url }).howMuchIsThere());
    expect(await elsewhere('http://127.0.0.1:9')).toEqual(['UNREACHABLE', undefined]);
    expect(await elsewhere(`${api.url}/healthz`)).toEqual(['NOT_FOUND', 404]);
    expect(() => createClient({ url: 'localhost:4000' })).toThrow(
      '"localhost:4000" is no address of a server: give one as http://127.0.0.1:4000.',
    );
  });

  it('shows its key', async () => {
    const { key } = await createKey(folder, { name: 'analyst', scopes: ['read'] });
    const config = readConfig({ PORT: '0', HEARSAY_HOME: folder, HEARSAY_AUTH: 'required' });
    const server = await serve({ graph: api.graph, config, log: () => undefined });
    try {
      const { url } = server;
      await expect(createClient({ url }).howMuchIsThere()).rejects.toMatchObject({
        name: 'HearsayError',
        code: 'UNAUTHENTICATED',
        status: 401,
      });
      expect((await createClient({ url, key }).howMuchIsThere()).stats.documents).toBe(RURITANIA.length);
    } finally {
      await server.close();
    }
  });
});

/** What this machine lacks to run an example. */
function whatIsMissing({ language, code }: Example): string | undefined {
  const runs = (program: string, ...given: string[]) => spawnSync(program, given).status === 0;
  if (language === 'python' && !runs(PYTHON, '--version')) return `${PYTHON} does not run`;
  if (/^import pandas$/m.test(code) && !runs(PYTHON, '-c', 'import pandas')) return `${PYTHON} has no pandas`;
  if (language === 'sh' && !runs('curl', '--version')) return 'there is no curl';
  return undefined;
}

/** What an example prints after the first of its language, which readers have run before it. */
async function outputOf(example: Example): Promise<string> {
  const [first = example] = EXAMPLES.filter(({ language }) => language === example.language);
  const before = first === example ? undefined : first;
  const code = `${before?.code ?? ''}${example.code}`.replaceAll('http://127.0.0.1:4000', api.url);
  const [program, ...given] = commandFor(example.language, code);
  const { stdout } = await promisify(execFile)(program, given, {
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return stdout.slice(before?.printed.length ?? 0);
}

function commandFor(language: string, code: string): readonly [string, ...string[]] {
  if (language === 'ts') return [process.execPath, compile(code)];
  return language === 'python' ? [PYTHON, '-c', code] : ['sh', '-c', code];
}

/** Installs the client as `npm install` does, and compiles the example against it; its types have to fit. */
function compile(code: string): string {
  const home = path.join(folder, 'node_modules', 'hearsay');
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    strict: true,
    skipLibCheck: true,
    typeRoots: [path.join(projectRoot, 'node_modules', '@types')],
    types: ['node'],
  };
  build(path.join(projectRoot, 'src', 'client', 'create-client.ts'), {
    ...options,
    declaration: true,
    rootDir: path.join(projectRoot, 'src'),
    outDir: path.join(home, 'dist'),
  });
  cpSync(path.join(projectRoot, 'package.json'), path.join(home, 'package.json'));
  const example = path.join(folder, 'example.mts');
  writeFileSync(example, code);
  build(example, options);
  return path.join(folder, 'example.mjs');
}

function build(file: string, options: ts.CompilerOptions): void {
  const program = ts.createProgram([file], options);
  program.emit();
  const wrong = ts.getPreEmitDiagnostics(program);
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}
