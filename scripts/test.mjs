/**
 * `npm test`: every check, each named and timed, two at a time; what one prints is shown when it ends. The last line
 * counts them: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

/** As many as the smallest machine that this is meant for has cores. */
const LANES = 2;

/** The tests start many a Neo4j that lives for seconds: the time goes into checking and compiling it well, not into its work. */
const JAVA_OPTIONS = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
];

/** Names of the Jest projects: each has the folder of its name in `tests`, and `unit` all others. */
const projects = createRequire(import.meta.url)('../jest.config.js').projects.map(
  ({ displayName }) => displayName,
);

/** Files that take longer are told of. */
const SLOW_MS = 5_000;

const bin = (name) => path.join(root, 'node_modules', name);
const results = mkdtempSync(path.join(tmpdir(), 'hearsay-test-'));
const running = new Set();
let passed = 0;
let failed = 0;

// The longest first, so that the last to end does not end alone. Each half of `live` has a Neo4j of its own.
const checks = [
  jest('live', { share: 1, of: 2 }),
  jest('live', { share: 2, of: 2 }),
  jest('unit'),
  jest('browser'),
  jest('containers'),
  command('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  command('types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']),
  command('types of the explorer', 'typescript/bin/tsc', ['--noEmit', '-p', 'src/explorer/tsconfig.json']),
  command('types of the playground', 'typescript/bin/tsc', [
    '--noEmit',
    '-p',
    'src/api/playground/tsconfig.json',
  ]),
  command('types of the embeds', 'typescript/bin/tsc', ['--noEmit', '-p', 'src/embed/web/tsconfig.json']),
  command('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
];

ensureInstalled();
ensureBuilt();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(signal));
await Promise.all(Array.from({ length: LANES }, work));
rmSync(results, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function work() {
  for (let check = checks.shift(); check; check = checks.shift()) await report(check);
}

async function report({ name, args, env, count }) {
  console.log(`     ${name} …`);
  const start = Date.now();
  const { status, output } = await node(args, env);
  const { right, wrong, told = '' } = count(status);
  passed += right;
  failed += wrong;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(
    `${output.trimEnd()}\n${told}${wrong === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`.trimStart(),
  );
}

/** One command that is right when it ends with 0: counted as one test. */
function command(name, script, args) {
  const count = (status) => (status === 0 ? { right: 1, wrong: 0 } : { right: 0, wrong: 1 });
  return { name, args: [bin(script), ...args], count };
}

/**
 * One jest project, or a share of its files: each of its tests counts, and so does a file that could not be loaded. It
 * ends with its last test, also where one that failed left a connection open.
 */
function jest(project, { share, of } = { share: 1, of: 1 }) {
  const name = of > 1 ? `${project} ${share}/${of}` : project;
  const file = path.join(results, `${name.replace(/\W/g, '-')}.json`);
  const files = filesOf(project).filter((_, index) => index % of === share - 1);
  const args = ['--config', 'jest.together.config.js', '--selectProjects', project];
  args.push('--json', `--outputFile=${file}`, '--runInBand', '--forceExit', '--verbose=false');
  const count = (status) => {
    const outcome = readOutcome(file);
    const failures = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
    const wrong = Math.max(failures, status === 0 ? 0 : 1);
    return { right: outcome.numPassedTests, wrong, told: slowest(outcome) };
  };
  return {
    name,
    args: [bin('jest/bin/jest.js'), ...args],
    env: { HEARSAY_TEST_FILES: files.join('\n') },
    count,
  };
}

/** Its test files, as paths from `tests`. */
function filesOf(project) {
  const projectOf = (file) => projects.find((name) => file.startsWith(name + path.sep)) ?? 'unit';
  const files = readdirSync(path.join(root, 'tests'), { recursive: true });
  return files.filter((file) => file.endsWith('.test.ts') && projectOf(file) === project).sort();
}

/** "live/bulk.test.ts 31 s": the files that took longest. */
function slowest({ testResults }) {
  const times = new Map();
  for (const { ancestorTitles, duration } of testResults.flatMap((one) => one.assertionResults)) {
    const [file] = ancestorTitles;
    times.set(file, (times.get(file) ?? 0) + (duration ?? 0));
  }
  const slow = [...times].filter(([, ms]) => ms > SLOW_MS).sort(([, a], [, b]) => b - a);
  return slow.map(([name, ms]) => `     ${name} ${(ms / 1000).toFixed(0)} s\n`).join('');
}

function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, testResults: [] };
  }
}

/** Its exit status, and what it printed for people: jest's JSON goes to a file. */
function node(args, env = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const keep = (chunk) => chunks.push(chunk);
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', args.includes('--json') ? 'ignore' : 'pipe', 'pipe'],
      env: { ...process.env, ...env, FORCE_COLOR: '0', JAVA_TOOL_OPTIONS: javaOptions() },
    });
    running.add(child);
    child.stdout?.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (status) => {
      running.delete(child);
      resolve({ status, output: Buffer.concat(chunks).toString() });
    });
  });
}

function javaOptions() {
  return [process.env['JAVA_TOOL_OPTIONS'], ...JAVA_OPTIONS].filter(Boolean).join(' ');
}

/** Whoever stops the tests stops what they started. */
function stop(signal) {
  for (const child of running) child.kill(signal);
  rmSync(results, { recursive: true, force: true });
  process.exit(1);
}
