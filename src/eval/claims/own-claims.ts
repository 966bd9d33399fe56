import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../util/project-root';
import type { Results } from '../measure';
import { loadClaimGold } from './claim-gold';
import { evaluateClaims, type ClaimTools } from './evaluate-claims';

const FOLDER = path.join(projectRoot, 'tests', 'claims');

/** One half to choose rules and thresholds by, one half that is only scored. */
const SETS = [
  ['claimsDev', 'dev.tsv', 'statements made up, development half'],
  ['claimsTest', 'heldout.tsv', 'statements made up, test half'],
] as const;

/** The figures of the project's own pairs of statements; an installation without tests has none. */
export async function measureOwnClaims(tools: ClaimTools): Promise<Results> {
  if (!existsSync(FOLDER)) return {};
  const measured = SETS.map(async ([key, file, title]) => {
    const { pairs, rows } = await evaluateClaims(await loadClaimGold(path.join(FOLDER, file)), tools);
    return [key, { on: `${title}, ${pairs} pairs`, rows }] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}
