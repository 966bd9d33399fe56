import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/util/project-root';

const PYTHON = process.env['HEARSAY_TEST_PYTHON'] ?? 'python3';

type Found = Readonly<Record<string, unknown>>;

/**
 * What read-exports.py finds in the files: in `npm test` where this Python has the libraries, else `skipped` says why.
 * `npm run test:readers` installs them first.
 */
export async function readWithPython(files: ReadonlyMap<string, string>): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-readers-'));
  try {
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
    return await runPython('read-exports.py', [folder], ['networkx', 'followthemoney', 'stix2', 'pandas']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What docs/notebook.ipynb finds in the server at `url`; `skipped` as above. */
export function runNotebook(url: string): Promise<Found> {
  const modules = ['nbclient', 'nbformat', 'ipykernel', 'matplotlib', 'networkx', 'pandas'];
  const notebook = path.join(projectRoot, 'docs', 'notebook.ipynb');
  return runPython('run-notebook.py', [notebook], modules, { HEARSAY_URL: url });
}

const run = promisify(execFile);

async function runPython(
  script: string,
  args: readonly string[],
  modules: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Found> {
  const skipped = await whatIsMissing(modules);
  if (skipped !== undefined) return { skipped: `${skipped} (npm run test:readers installs what it needs)` };
  const { stdout } = await run(PYTHON, [path.join(__dirname, script), ...args], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Found;
}

async function whatIsMissing(modules: readonly string[]): Promise<string | undefined> {
  const check = `import importlib.util as u; print(*[m for m in ${JSON.stringify(modules)} if not u.find_spec(m)])`;
  try {
    const { stdout } = await run(PYTHON, ['-c', check]);
    return stdout.trim() === '' ? undefined : `${PYTHON} lacks ${stdout.trim()}`;
  } catch {
    return `${PYTHON} does not run`;
  }
}
