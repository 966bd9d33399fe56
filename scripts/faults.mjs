/** `npm run faults [-- TIMES [SEED]]`: does harm to runs of ingest, at random moments, and compares the graphs. */
import { ensureBuilt, ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const [times = '52', seed = '1'] = process.argv.slice(2);
process.env.FAULTS = times;
process.env.SEED = seed;
run('the faults', process.execPath, [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'live',
  '--runInBand',
  '--verbose',
  '--testPathPatterns',
  'tests/live/faults',
]);
