/** `npm run test:readers`: the exports read by Python's networkx, followthemoney, stix2 and pandas, in an environment made for it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

const folder = path.join(root, '.hearsay', 'readers');
const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

ensureInstalled();
ensureBuilt();
if (!existsSync(python)) run('making a Python environment', 'python3', ['-m', 'venv', folder]);
run('installing readers', python, [
  '-m',
  'pip',
  'install',
  '--quiet',
  '--requirement',
  path.join(root, 'tests/support/readers.txt'),
]);
process.env.HEARSAY_TEST_PYTHON = python;
run('reading exports', process.execPath, [
  path.join(root, 'node_modules/jest/bin/jest.js'),
  '--selectProjects',
  'live',
  '--testPathPatterns',
  'tests/live/export',
]);
