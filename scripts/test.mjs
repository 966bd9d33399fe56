/** `npm test`: every check, each named and timed; the last line counts them: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

const bin = (name) => path.join(root, 'node_modules', name);
const results = mkdtempSync(path.join(tmpdir(), 'hearsay-test-'));
let passed = 0;
let failed = 0;

ensureInstalled();
ensureBuilt();
check('types', bin('typescript/bin/tsc'), ['--noEmit', '-p', 'tsconfig.json']);
check('types of the pages', bin('typescript/bin/tsc'), [
  '--noEmit',
  '-p',
  'src/api/playground/tsconfig.json',
]);
check('lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']);
check('format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']);
jest('unit', ['--maxWorkers=2']);
jest('containers', ['--runInBand']);
jest('live', ['--runInBand']);
jest('browser', ['--runInBand']);

rmSync(results, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** One command that is right when it ends with 0: counted as one test. */
function check(name, script, args) {
  const ok = timed(name, () => node([script, ...args]) === 0);
  if (ok) passed += 1;
  else failed += 1;
}

/** One jest project: each of its tests counts, and so does a file that could not run at all. */
function jest(project, args) {
  const file = path.join(results, `${project}.json`);
  timed(project, () => {
    const status = node([
      bin('jest/bin/jest.js'),
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${file}`,
      '--testLocationInResults',
      ...args,
    ]);
    const outcome = readOutcome(file);
    passed += outcome.numPassedTests;
    failed += Math.max(outcome.numFailedTests + outcome.numRuntimeErrorTestSuites, status === 0 ? 0 : 1);
    return status === 0;
  });
}

function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

function node(args) {
  const options = {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0' },
  };
  // Tools that report to standard output are shown too; jest's JSON goes to its file.
  if (!args.includes('--json')) options.stdio[1] = 'inherit';
  return spawnSync(process.execPath, args, options).status;
}

function timed(name, work) {
  const start = Date.now();
  const ok = work();
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  return ok;
}
