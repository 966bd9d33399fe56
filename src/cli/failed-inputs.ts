import type { Graph } from '../graph/graph';
import { printable } from '../util/printable';
import { failedInputs, warnedInputs, type FailedInput } from '../ledger/ledger';

/** `hearsay ingest --failed`: one line each. */
export async function tellFailed(graph: Graph, { json }: { readonly json?: boolean }): Promise<void> {
  const failed = await failedInputs(graph);
  if (json) return console.log(JSON.stringify(failed.map(withDates)));
  for (const one of failed) console.log(printable(lineOf(one)));
  if (failed.length === 0) console.error('Nothing has failed.');
  for (const { warning } of await warnedInputs(graph)) console.error(`read, but ${printable(warning)}`);
}

/** What to give to read again what failed, each once; `all`: also what is not due yet, or never. */
export async function dueInputs(graph: Graph, all: boolean): Promise<readonly string[]> {
  const now = Date.now();
  const due = (await failedInputs(graph)).filter(
    ({ nextTry }) => all || (nextTry !== null && nextTry <= now),
  );
  return [...new Set(due.map(({ from }) => from))];
}

function lineOf({ error, attempts, nextTry }: FailedInput): string {
  const next =
    nextTry === null ? 'not tried again by itself' : `tried again after ${new Date(nextTry).toISOString()}`;
  return `${error} (${attempts} ${attempts === 1 ? 'try' : 'tries'}, ${next})`;
}

function withDates({ lastTry, nextTry, ...one }: FailedInput): object {
  const date = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return { ...one, lastTry: date(lastTry), nextTry: date(nextTry) };
}
