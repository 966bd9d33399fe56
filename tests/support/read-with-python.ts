import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const PYTHON = process.env['HEARSAY_TEST_PYTHON'] ?? 'python3';

/**
 * What read-exports.py finds in the files: in `npm test` where this Python has the libraries, else `skipped` says why.
 * `npm run test:readers` installs them first.
 */
export async function readWithPython(
  files: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, unknown>>> {
  const skipped = await whatIsMissing();
  if (skipped !== undefined) return { skipped: `${skipped} (npm run test:readers installs what it needs)` };
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-readers-'));
  try {
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
    const { stdout } = await run(PYTHON, [path.join(__dirname, 'read-exports.py'), folder]);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

const MODULES = ['networkx', 'followthemoney', 'stix2', 'pandas'];

async function whatIsMissing(): Promise<string | undefined> {
  const check = `import importlib.util as u; print(*[m for m in ${JSON.stringify(MODULES)} if not u.find_spec(m)])`;
  try {
    const { stdout } = await run(PYTHON, ['-c', check]);
    return stdout.trim() === '' ? undefined : `${PYTHON} lacks ${stdout.trim()}`;
  } catch {
    return `${PYTHON} does not run`;
  }
}
