/**
 * What every script does first: install what is missing and build what has changed.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The first one that can `require` ES modules, as some packages need. */
const oldestNode = [20, 19];
/** The lock file that `node_modules` was installed from. */
const installStamp = path.join(root, 'node_modules', '.hearsay-installed');
/** Touched after a whole build. */
const buildStamp = path.join(root, 'dist', '.built');
const builtFrom = ['src', 'schema', 'scripts', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Runs a command in the project's folder; ends the process with one clear line if it fails. On Windows npm is a script. */
export function run(what, command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  console.error(`hearsay: ${what} failed${error ? `: ${error.message}` : ` (see above)`}.`);
  process.exit(1);
}

/** `npm ci` where `node_modules` is missing or was installed from another lock file. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    console.error(
      `hearsay: this is Node ${process.versions.node}: install Node ${oldestNode.join('.')} or newer.`,
    );
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalledFrom(lock)) return;
  console.error('hearsay: installing packages (once)…');
  run('installing packages', 'npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(installStamp, lock);
}

/** True also after an `npm ci` that somebody called: npm notes what it has installed. */
function isInstalledFrom(lock) {
  if (existsSync(installStamp)) return readFileSync(installStamp, 'utf8') === lock;
  const note = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json')))
    .filter(([place, { optional }]) => place !== '' && !optional)
    .every(([place, { version }]) => installed[place]?.version === version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** A build where `dist` is missing or older than what it is made from. */
export function ensureBuilt() {
  if (existsSync(buildStamp) && newest(builtFrom) <= statSync(buildStamp).mtimeMs) return;
  console.error('hearsay: building…');
  run('building', process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
}

export function markBuilt() {
  writeFileSync(buildStamp, '');
}

function newest(names, folder = root) {
  let latest = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const { mtimeMs } = statSync(file);
    const inside = statSync(file).isDirectory() ? newest(readdirSync(file), file) : 0;
    latest = Math.max(latest, mtimeMs, inside);
  }
  return latest;
}
