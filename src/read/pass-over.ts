import type { KnownInput, Memory, Receipt } from '../model/receipt';
import type { ReadResult } from './read-result';

/** That an input need not be read, where the ledger has it with these bytes; undefined where it is to be read. */
export function passOver(
  known: KnownInput | undefined,
  receipt: Receipt,
  memory: Memory | undefined,
): ReadResult | undefined {
  if (!memory || known?.status !== 'done' || known.hash !== receipt.hash) return undefined;
  const skipped = memory.judge(known);
  return skipped && { skipped, receipt };
}
