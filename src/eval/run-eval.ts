/** The `eval` command: measures the reader, prints all figures as one table and keeps them. */
import { fallsOf, ACCEPT } from './falls';
import type { LastFigures, SetKey } from './figures';
import { keepFigures, loadFigures, tableWith } from './figure-files';
import { isGiven, measure, type GoldPaths, type Result, type Results } from './measure';
import type { Reader } from './reader';

export interface EvalOptions extends GoldPaths {
  /** Keeps the figures also where some of the golden set have fallen. */
  readonly accept?: boolean;
  /** Prints JSON instead, with what went wrong. */
  readonly json?: boolean;
}

/** What the command hands in. */
export interface EvalSetting {
  readonly read: Reader;
  /** Measures claims; asked where no gold is given. */
  readonly claims?: () => Promise<Results>;
  /** How well names are known as one person's; asked where no gold is given. */
  readonly resolution?: () => Result;
  readonly print: (text: string) => void;
  /** The folder of `figures.json`, `peers.json` and `quality.md`. */
  readonly docs: string;
  /** ISO date. */
  readonly today: string;
  /** The beginning of the SHA-256 of the trained weights; null without any. */
  readonly model: string | null;
}

/**
 * Prints the table once and keeps it in the documents, unless a figure of the golden set has fallen; returns those that have.
 * An `InputError` says which gold cannot be used.
 */
export async function runEval(options: EvalOptions, setting: EvalSetting): Promise<readonly string[]> {
  const { read, print, docs } = setting;
  const own = isGiven(options) ? {} : await measureOwn(setting);
  const results = { ...(await measure(options, read)), ...own };
  const now = stamp(results, setting);
  print(options.json ? JSON.stringify(withFindings(now, results), null, 2) : await tableWith(docs, now));
  const falls =
    options.accept || !now.golden ? [] : fallsOf((await loadFigures(docs)).golden, now.golden.rows);
  if (!falls.length) await keepFigures(docs, now);
  return falls;
}

async function measureOwn({ claims, resolution }: EvalSetting): Promise<Results> {
  return { ...(resolution && { resolution: resolution() }), ...(await claims?.()) };
}

/** What to tell about figures that have fallen. */
export function explainFalls(falls: readonly string[]): string {
  return ['On the golden set fewer things are read right than before:', ...falls.map((fall) => `  ${fall}`)]
    .concat(`Nothing was kept. If that is meant: ${ACCEPT}`)
    .join('\n');
}

function stamp(results: Results, { today, model }: EvalSetting): LastFigures {
  return Object.fromEntries(
    Object.entries(results).map(([key, { on, rows }]) => [key, { on, measuredOn: today, model, rows }]),
  );
}

function withFindings(figures: LastFigures, results: Results) {
  return Object.fromEntries(
    Object.entries(figures).map(([key, measured]) => [
      key,
      { ...measured, findings: results[key as SetKey]?.findings },
    ]),
  );
}
