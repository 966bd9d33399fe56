import { userInfo } from 'node:os';
import { Command } from 'commander';
import { readConfig } from '../config';
import { createDecisions } from '../decide/create-decisions';
import { UsageError } from '../errors';
import type { Graph } from '../graph/graph';
import { loadResolution } from '../load-resolution';
import type { Decision, Decisions, Why } from '../model/decision';
import { readDecisions, type DecisionRow } from '../query/decisions';
import { MAX_PAGE } from '../query/page';
import { unsurePairs, type DescribedPair } from '../query/unsure-pairs';
import { askAboutPairs } from './ask-about-pairs';
import { withWritableGraph } from './connect';
import { decisionText } from './decision-text';
import { pairText } from './pair-text';
import { print } from './print';
import { createReporter } from './reporter';

interface Options {
  readonly list?: boolean;
  readonly log?: boolean;
  readonly first: string;
  readonly after?: string;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly undo?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `hearsay review`: the pairs that resolution leaves to people. */
export function reviewCommand(): Command {
  return new Command('review')
    .description(
      'Decide which entities are the same: shows similar pairs side by side, with names, roles, documents, quotes and what is alike, and asks. A pair that was decided is not shown again',
    )
    .option('--list', 'print the pairs and ask nothing')
    .option('--log', 'print what was decided, the newest first, and ask nothing')
    .option('--first <number>', 'how many to list', '20')
    .option('--after <cursor>', 'go on behind a pair, by its cursor: --list --json prints it')
    .option('--accept <pair...>', 'ids of pairs that are the same')
    .option('--reject <pair...>', 'ids of pairs that are different')
    .option('--undo <decision>', 'take a decision back, by its id')
    .option('--reason <text>', 'why; it stays in the log')
    .option('--by <name>', 'who decides (default: the user of this computer)')
    .option('--json', 'print JSON Lines; with --list, --log, --accept, --reject or --undo')
    .action(async (options: Options) => {
      const first = Number(options.first);
      if (!Number.isInteger(first) || first < 1) {
        throw new UsageError(`--first is "${options.first}": give a number from 1.`);
      }
      const note = createReporter().note;
      await withWritableGraph(readConfig(process.env), note, (graph) => review(graph, options, first));
    });
}

async function review(graph: Graph, options: Options, first: number): Promise<void> {
  if (options.log) return listDecisions(graph, first, options.json);
  const resolution = loadResolution();
  const decisions = createDecisions(graph, resolution);
  const why = { by: options.by ?? userInfo().username, reason: options.reason };
  const pairs = unsurePairs(graph, resolution, options.after);
  if (options.accept || options.reject || options.undo) {
    for await (const decision of decideAll(decisions, options, why)) await tell(decision, options.json);
  } else if (options.list || options.json) {
    await list(pairs, first, options.json);
  } else {
    const taken = await askAboutPairs({ pairs, decisions, why });
    console.log(`\n${taken.length} decided.`);
  }
}

async function* decideAll(
  decisions: Decisions,
  { accept = [], reject = [], undo }: Options,
  why: Why,
): AsyncGenerator<Decision> {
  for (const pair of accept) yield await decisions.mergeEntities(entitiesOf(pair), why);
  for (const pair of reject) yield await decisions.keepApart(entitiesOf(pair), why);
  if (undo) yield await decisions.undo(undo, why);
}

function entitiesOf(pair: string): readonly string[] {
  const ids = pair.split('+');
  if (ids.length === 2) return ids;
  throw new UsageError(`"${pair}" is no pair: give its id as --list prints it, <entity>+<entity>.`);
}

async function tell(decision: Decision, json: boolean | undefined): Promise<void> {
  const done = decision.undone ? 'undone' : decision.action;
  await print(json ? JSON.stringify(decision) : `${done}: decision ${decision.id}`);
}

/** The newest first, a page at a time. */
async function listDecisions(graph: Graph, first: number, json: boolean | undefined): Promise<void> {
  for (let left = first, after: string | null = null; left > 0; ) {
    const rows: readonly DecisionRow[] = await readDecisions(graph, {
      first: Math.min(left, MAX_PAGE),
      after,
    });
    for (const row of rows) await print(json ? JSON.stringify(row) : decisionText(row));
    if (rows.length < MAX_PAGE) return;
    left -= rows.length;
    after = rows.at(-1)?.id ?? null;
  }
}

async function list(
  pairs: AsyncIterable<DescribedPair>,
  first: number,
  json: boolean | undefined,
): Promise<void> {
  let left = first;
  for await (const pair of pairs) {
    await print(json ? JSON.stringify(pair) : `${pairText(pair, process.stdout.columns ?? 100)}\n`);
    left -= 1;
    if (left === 0) return;
  }
}
