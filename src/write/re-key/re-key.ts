import type { Graph, Transaction } from '../../graph/graph';
import type { Resolution } from '../../model/referent';
import { writeDocuments } from './documents';
import { fileWordings, judgeWordings } from './wordings';
import { fileProfiles, judgeEntities } from './profiles';

/** One page of a step: files or judges what comes after an id, and gives the last id of the page; undefined where there is no more. */
export type Page = (
  transaction: Transaction,
  after: string,
  resolution: Resolution,
) => Promise<string | undefined>;

/** All is filed before anything is judged: judging looks under the new keys. */
const STEPS: readonly (readonly [name: string, page: Page])[] = [
  ['names filed', fileProfiles],
  ['wordings filed', fileWordings],
  ['documents written', writeDocuments],
  ['entities judged', judgeEntities],
  ['claims judged', judgeWordings],
];

interface KeysInUse {
  readonly keys: string | null;
  readonly rekeying: string | null;
  readonly step: number | null;
  readonly after: string | null;
  readonly hasProfiles: boolean;
}

/**
 * Brings a graph that was written under other blocking keys to those of `resolution`: files every name and wording anew, and
 * judges them anew, so that the graph is the one that its documents and decisions give today. A page is a transaction, and
 * the next run goes on where one was cut off. Nothing is done where the keys are the same. Gives whether anything was.
 */
export async function reKey(
  graph: Graph,
  resolution: Resolution,
  onPage: (step: string, pages: number) => void = () => {},
): Promise<boolean> {
  const [found] = await graph.read<KeysInUse>('keys-in-use');
  if (!found || found.keys === resolution.keyVersion) return false;
  const { keyVersion } = resolution;
  const isUnderWay = found.rekeying === keyVersion;
  let [step, after] = isUnderWay ? [found.step ?? 0, found.after ?? ''] : [0, ''];
  if (!found.hasProfiles) step = STEPS.length;
  for (let pages = 1; step < STEPS.length; pages += 1) {
    const [name, page] = STEPS[step] as (typeof STEPS)[number];
    [step, after] = await graph.writeTransaction(async (transaction) => {
      await transaction.run('take-turn');
      const last = await page(transaction, after, resolution);
      const next: [number, string] = last === undefined ? [step + 1, ''] : [step, last];
      await record(transaction, { keys: found.keys, rekeying: keyVersion, step: next[0], after: next[1] });
      return next;
    });
    onPage(name, pages);
  }
  await graph.writeTransaction(async (transaction) => {
    await transaction.run('take-turn');
    await record(transaction, { keys: keyVersion, rekeying: null, step: null, after: null });
  });
  return found.hasProfiles;
}

function record(transaction: Transaction, row: Omit<KeysInUse, 'hasProfiles'>): Promise<unknown> {
  return transaction.run('record-re-keying', { ...row });
}
