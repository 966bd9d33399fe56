/** The ledger: what became of every input, kept in the graph and written in the transaction that writes its article. */
import DataLoader from 'dataloader';
import type { Graph, Transaction } from '../graph/graph';
import type { Parameters } from '../graph/values';
import type { KnownInput, Memory, Receipt } from '../model/receipt';
import { fitsIndex } from '../util/fits-index';
import { partition } from '../util/partition';

/** What came of an input in this run. */
export type Entry = { readonly receipt: Receipt } & (
  | {
      readonly status: 'done';
      readonly document: string;
      readonly text: string;
      /** What is worth knowing of it: that only its beginning was there. */
      readonly warning?: string | undefined;
    }
  | {
      readonly status: 'failed';
      readonly error: string;
      readonly passing: boolean;
      readonly wait?: number | undefined;
    }
  /** Only seen; `untouched`: and all about it is as the ledger has it. */
  | { readonly status: 'seen'; readonly untouched?: boolean | undefined }
  /** A feed, or a file of rows. */
  | { readonly status: 'listed' }
  /** It is not there, or not any more. */
  | { readonly status: 'missing' }
);

export interface LedgerSettings {
  /** Which reader reads now. */
  readonly reader: string;
  /** What is unchanged and read again all the same: nothing, what another reader has read, or everything. */
  readonly reread?: 'older' | 'all' | undefined;
}

export interface Ledger extends Memory {
  /** Notes what became of inputs. Gives the files that are due again, because they lost their document to another one. */
  record(transaction: Transaction, entries: readonly Entry[]): Promise<readonly string[]>;
}

/** Keys that one query asks for. */
const KEYS_AT_ONCE = 1_000;

export function openLedger(graph: Graph, { reader, reread }: LedgerSettings): Ledger {
  const begun = Date.now();
  const loader = new DataLoader((keys: readonly string[]) => recallAll(graph, keys), {
    cache: false,
    maxBatchSize: KEYS_AT_ONCE,
  });
  return {
    recall: (key) => loader.load(key),
    judge(known) {
      if (reread === 'all') return undefined;
      if (known.reader === reader) return 'unchanged';
      return reread === 'older' ? undefined : 'older';
    },
    record: (transaction, entries) => record(transaction, entries, { reader, begun }),
  };
}

async function recallAll(graph: Graph, keys: readonly string[]): Promise<(KnownInput | undefined)[]> {
  const rows = await graph.read<{ input: KnownInput }>('known-inputs', { keys });
  const found = new Map(rows.map(({ input }) => [input.key, withoutNulls(input)]));
  return keys.map((key) => found.get(key));
}

function withoutNulls(input: KnownInput): KnownInput {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null),
  ) as unknown as KnownInput;
}

async function record(
  transaction: Transaction,
  entries: readonly Entry[],
  { reader, begun }: { readonly reader: string; readonly begun: number },
): Promise<readonly string[]> {
  if (entries.length === 0) return [];
  const now = Date.now();
  const kept = entries.filter(({ receipt }) => fitsIndex(receipt.key)); // What cannot be found cannot be remembered.
  const latest = [...new Map(kept.map((entry) => [entry.receipt.key, entry])).values()];
  // In order, so that writers lock in one order.
  const sorted = latest.sort((a, b) => (a.receipt.key < b.receipt.key ? -1 : 1));
  const [untouched, news] = partition(sorted.filter(isThere), isUntouched);
  const keys = untouched.map(({ receipt }) => receipt.key);
  if (keys.length > 0) await transaction.run('see-inputs', { now, keys });
  const ended = sorted.filter(({ status }) => status === 'listed' || status === 'missing');
  const froms = ended.map(({ receipt }) => receipt.from);
  if (froms.length > 0) await transaction.run('forget-failures', { begun, froms });
  if (news.length === 0) return [];
  await transaction.run('record-inputs', { now, rows: news.map((entry) => toRow(entry, reader, now)) });
  const written = news.flatMap((entry) =>
    entry.status === 'done' ? { id: entry.document, text: entry.text } : [],
  );
  const displaced = await transaction.run<{ from: string }>('displace-inputs', { rows: written });
  return displaced.map(({ from }) => from);
}

type Remembered = Exclude<Entry, { readonly status: 'missing' }>;

function isThere(entry: Entry): entry is Remembered {
  return entry.status !== 'missing';
}

function isUntouched(entry: Entry): boolean {
  return entry.status === 'seen' && entry.untouched === true;
}

function toRow(entry: Remembered, reader: string, now: number): Parameters {
  const { key, ...receipt } = entry.receipt;
  const seen = receipt.hash === undefined ? {} : { readAt: now };
  if (entry.status === 'seen')
    return { key, attempts: 0, passing: false, properties: { ...defined(receipt), ...seen } };
  const outcome = { ...receipt, reader, readAt: now };
  switch (entry.status) {
    case 'listed':
      return { key, attempts: 1, passing: false, properties: { ...outcome, status: 'done', error: null } };
    case 'done': {
      const { document, text, warning = null } = entry;
      return {
        key,
        attempts: 1,
        passing: false,
        properties: { ...outcome, status: 'done', document, text, warning, error: null },
      };
    }
    case 'failed': {
      const { error, passing, wait } = entry;
      return { key, attempts: 1, passing, wait, properties: { ...outcome, status: 'failed', error } };
    }
  }
}

function defined(receipt: Omit<Receipt, 'key'>): Parameters {
  return Object.fromEntries(Object.entries(receipt).filter(([, value]) => value !== undefined));
}

/** An input that could not be read or written. Times in milliseconds since 1970. */
export interface FailedInput {
  readonly key: string;
  readonly from: string;
  readonly error: string;
  readonly attempts: number;
  readonly lastTry: number;
  /** Null where trying again would not help by itself. */
  readonly nextTry: number | null;
}

/** Inputs that are in the graph, with what is worth knowing of each, in order of name. */
export function warnedInputs(graph: Graph): Promise<readonly { readonly warning: string }[]> {
  return graph.read<{ warning: string }>('warned-inputs');
}

/** Everything that failed last time, in order of name. */
export function failedInputs(graph: Graph): Promise<readonly FailedInput[]> {
  return graph.read<FailedInput>('failed-inputs');
}
