import type { Lexicon } from '../src/model/lexicon';
import type { Resolution } from '../src/model/referent';
import { measureClaimGrowth } from './claims';
import { printRow } from './print-row';
import { measureGrowth } from './resolve';

const KNOWN = [1_000, 10_000, 100_000];
const MOST_NAMES = 1_000_000;

/** What one new name and one new statement cost among so many: it should not grow. */
export function printGrowth(resolution: Resolution, lexicon: Lexicon): void {
  printRow('resolving a new name', 'known', 'compared', 'at most', 'ms');
  for (const one of measureGrowth(resolution, lexicon, [...KNOWN, MOST_NAMES])) {
    const { names, inBlocks, mostInBlocks, milliseconds } = one;
    printRow('', `${names}`, inBlocks.toFixed(2), `${mostInBlocks}`, milliseconds.toFixed(2));
  }
  console.log('');
  printRow('claim of a statement', 'known', 'compared', 'at most', 'retold, met');
  for (const { statements, among, compared, mostCompared, met } of measureClaimGrowth(
    resolution.claims,
    KNOWN,
  )) {
    printRow(among, `${statements}`, compared.toFixed(1), `${mostCompared}`, `${(met * 100).toFixed(1)} %`);
  }
}
