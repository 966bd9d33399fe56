import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config';
import { AppError, UsageError } from '../errors';
import type { IngestSummary } from '../store-batch';
import { withWritableGraph } from './connect';
import { dueInputs, tellFailed } from './failed-inputs';
import { ingestAnnotations, ingestArticles, tellSummary, type Setting } from './ingest-articles';
import { ingestInBulk } from './ingest-in-bulk';
import { formatOption, mapOption, type ReadFlags } from './read-flags';
import { createReporter, silentReporter, type Reporter } from './reporter';
import { stopSignal } from './stop-signal';
import { differenceLines } from './tell-difference';
import { watch } from './watch';
import { isAddress } from '../read/read';
import { findDate } from '../util/find-date';
import { withObservers, type Observed } from './with-observers';

interface Flags extends ReadFlags {
  readonly annotated?: boolean;
  readonly batch?: number;
  readonly bulk?: boolean;
  readonly dryRun?: boolean;
  /** False with `--no-embeddings`. */
  readonly embeddings: boolean;
  readonly every?: number;
  readonly failed?: boolean;
  readonly feed: readonly string[];
  readonly json?: boolean;
  readonly reread?: true | 'all';
  readonly retry?: true | 'all';
  readonly since?: string;
  readonly watch?: boolean;
}

/** `hearsay ingest`: articles, or what other extractors have read from them, into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Read articles into the graph: files, folders (.txt .html .md .pdf .docx .eml .jsonl .csv .tsv .warc), addresses of pages, feeds and sitemaps, or - for standard input. What is unchanged is passed over; a changed article replaces what it said before.',
    )
    .argument('[path...]', 'files, folders and addresses; - is standard input')
    .option(
      '--annotated',
      'the input is JSON Lines in the interchange format, as "hearsay extract" prints it',
    )
    .option(
      '--bulk',
      "with --annotated: load files into an empty embedded database through Neo4j's importer, many times faster; the graph is the same",
    )
    .addOption(feedOption())
    .option('--watch', 'keep running until Ctrl-C: read new files, check addresses again and again')
    .addOption(everyOption())
    .option('--since <date>', 'from feeds and sitemaps, only what is dated YYYY-MM-DD or later', parseDay)
    .addOption(formatOption())
    .addOption(mapOption())
    .option(
      '--no-embeddings',
      'do not work out what statements mean: faster, but then only the same words make one claim; "hearsay embed" does it later',
    )
    .option(
      '--dry-run',
      'print what would change in the graph, and change nothing; beyond 2 million characters, later parts do not see what earlier ones would have added',
    )
    .option('--failed', 'list what could not be read, or only in part, and why')
    .option('--retry [all]', 'try again what failed and is due; with "all", also what is not due', parseAll)
    .option(
      '--reread [all]',
      'read again what an earlier model or earlier rules read; with "all", everything',
      parseAll,
    )
    .option('--batch <n>', 'the most inputs in one transaction (default: 2 million characters)', parseCount)
    .option('--json', 'print the summary as JSON and nothing else')
    .action(run);
}

async function run(given: readonly string[], flags: Flags): Promise<void> {
  const paths = [...given, ...flags.feed];
  checkUsage(paths, flags);
  const reporter = flags.json ? silentReporter() : createReporter();
  const config = readConfig(process.env);
  if (flags.bulk) return tell(await ingestInBulk(config, paths, { ...flags, reporter }), flags, reporter);
  await withWritableGraph(config, reporter.note, async (graph) => {
    if (flags.failed) return tellFailed(graph, flags);
    await withObservers(config, { graph, reporter }, async (observed) => {
      const task = { flags, reporter, observed };
      const again = flags.retry ? await dueInputs(graph, flags.retry === 'all') : [];
      const first = () => ingestOnce([...paths, ...again], task);
      await (flags.watch ? goOn(paths, task, first) : first());
    });
  });
}

/** What is to be done, and what is told of it. */
interface Task {
  readonly flags: Flags;
  readonly reporter: Reporter;
  readonly observed: Observed;
}

function checkUsage(paths: readonly string[], flags: Flags): void {
  const { annotated, bulk, failed, retry } = flags;
  if (bulk) checkBulk(flags);
  if (annotated) checkAnnotated(paths, flags);
  if (failed) return checkFailed(paths, flags);
  checkWatch(paths, flags);
  checkAddresses(paths, flags);
  if (paths.length === 0 && !retry) {
    throw new UsageError('give a file, a folder, an address, --feed, --retry or --failed.');
  }
}

const NOT_FAILED = ['batch', 'every', 'map', 'reread', 'retry', 'since', 'watch'] as const;

/** It only lists, all there is. */
function checkFailed(paths: readonly string[], flags: Flags): void {
  if (flags.dryRun) throw new UsageError('--dry-run does not go with --failed.');
  const other = NOT_FAILED.find((name) => flags[name]);
  if (other) throw new UsageError(`--${other} does not go with --failed.`);
  if (paths.length > 0) throw new UsageError('--failed lists everything: give no path.');
}

function checkWatch(paths: readonly string[], { dryRun, every, watch: goesOn }: Flags): void {
  if (!goesOn && every !== undefined) throw new UsageError('--every goes with --watch.');
  if (!goesOn) return;
  if (dryRun) throw new UsageError('--watch does not go with --dry-run.');
  if (paths.includes('-')) throw new UsageError('--watch does not go with standard input.');
  if (paths.length === 0) throw new UsageError('--watch needs a file, a folder, an address or --feed.');
}

function checkAddresses(paths: readonly string[], { feed, retry, since }: Flags): void {
  const file = feed.find((one) => !isAddress(one));
  if (file !== undefined) throw new UsageError(`--feed takes an address, which ${file} is not.`);
  if (since && !retry && !paths.some(isAddress))
    throw new UsageError('--since goes with the address of a feed or a sitemap.');
}

const NOT_ANNOTATED = ['watch', 'failed', 'retry', 'reread', 'since', 'map'] as const;

function checkAnnotated(paths: readonly string[], flags: Flags): void {
  if (!flags.bulk && paths.length > 1) {
    throw new UsageError('--annotated takes one file, or - for standard input; with --bulk any number.');
  }
  const other = NOT_ANNOTATED.find((name) => flags[name]);
  if (other) throw new UsageError(`--${other} does not go with --annotated.`);
  if (flags.feed.length > 0) throw new UsageError('--feed does not go with --annotated.');
}

const NOT_IN_BULK = ['dry-run', 'batch', 'failed', 'retry', 'watch'] as const;

function checkBulk({ annotated, dryRun, ...flags }: Flags): void {
  if (!annotated) throw new UsageError('--bulk goes with --annotated.');
  const other = NOT_IN_BULK.find((name) => (name === 'dry-run' ? dryRun : flags[name]));
  if (other) throw new UsageError(`--bulk does not go with --${other}.`);
}

async function ingestOnce(paths: readonly string[], task: Task): Promise<void> {
  const { flags, reporter, observed } = task;
  const summary = flags.annotated
    ? await ingestAnnotations(observed.graph, paths[0] as string, settingOf(task))
    : await ingestArticles(observed.graph, paths, settingOf(task));
  tell(summary, flags, reporter);
}

function settingOf({ flags, reporter, observed: { observe, onInput } }: Task): Setting {
  const { format, map, feed, since, batch, dryRun, reread, embeddings } = flags;
  return {
    config: readConfig(process.env),
    reporter,
    observe,
    onInput,
    format,
    columns: map,
    feeds: feed,
    since,
    batch,
    rehearsal: dryRun,
    embeddings,
    reread: reread === true ? 'older' : reread,
  };
}

function tell(summary: IngestSummary, { json }: Flags, reporter: Reporter): void {
  tellSummary(summary, reporter);
  if (json) console.log(JSON.stringify(summary));
  else if (summary.difference) console.log(differenceLines(summary.difference).join('\n'));
  if (summary.failed.length > 0) process.exitCode = 1;
}

/** A round that fails as a whole, such as one without Neo4j, is told, and the next one reads what it did not. */
async function goOn(paths: readonly string[], task: Task, first: () => Promise<void>): Promise<void> {
  const { flags, reporter, observed } = task;
  const round = async (some: readonly string[]) => {
    try {
      const due = await dueInputs(observed.graph, false);
      const all = [...new Set([...some, ...due])];
      if (all.length > 0) await ingestOnce(all, task);
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      reporter.note(`not read: ${error.message}`);
      return false;
    }
  };
  const stop = () => {
    reporter.note('watching; Ctrl-C stops it');
    return stopSignal();
  };
  await watch({ paths, every: flags.every ?? EVERY_MS, first, round, onTrouble: reporter.note, stop });
}

function feedOption(): Option {
  return new Option('--feed <url>', 'an RSS, Atom or JSON feed or a sitemap; may be repeated')
    .argParser((url: string, before: readonly string[]) => [...before, url])
    .default([], 'none');
}

function everyOption(): Option {
  return new Option(
    '--every <time>',
    'how often --watch checks addresses, and what is to be tried again: 30s, 15m, 2h (default: 15m)',
  ).argParser(parseTime);
}

const EVERY_MS = 900_000;

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

function parseAll(given: string): 'all' {
  if (given === 'all') return given;
  throw new InvalidArgumentError('Give "all" or nothing, and paths before it.');
}

/** Twenty days: a timer of more than 24 would not wait at all. */
const LONGEST_TIME = 500 * 3_600_000;

function parseTime(given: string): number {
  const [, number, unit] = /^(\d+)([smh])$/u.exec(given) ?? [];
  const time = Number(number) * (UNITS[unit ?? ''] ?? NaN);
  if (time > 0 && time <= LONGEST_TIME) return time;
  throw new InvalidArgumentError('Give a time such as 30s, 15m or 2h, at most 500h.');
}

function parseDay(given: string): string {
  if (findDate(given) === given) return given;
  throw new InvalidArgumentError('Give a day such as 2023-09-13.');
}

function parseCount(given: string): number {
  if (/^[1-9]\d{0,6}$/u.test(given)) return Number(given);
  throw new InvalidArgumentError('Give a whole number from 1.');
}
