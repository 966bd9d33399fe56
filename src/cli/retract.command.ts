import { userInfo } from 'node:os';
import { Command } from 'commander';
import { readConfig } from '../config';
import { createDecisions } from '../decide/create-decisions';
import { InputError, UsageError } from '../errors';
import type { Graph } from '../graph/graph';
import { loadResolution } from '../load-resolution';
import type { Decisions, Why } from '../model/decision';
import { findRetraction } from '../query/decisions';
import { withWritableGraph } from './connect';
import { createReporter } from './reporter';

interface Options {
  readonly reason?: string;
  readonly by?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** `hearsay retract`: a document goes, with all and only what it alone supports. */
export function retractCommand(): Command {
  return new Command('retract')
    .description(
      'Take a document out of the graph, with all and only what it alone supports. The log keeps who, when and why, and its text stays out when it is read again, until --undo',
    )
    .argument('<id>', 'the id of the document, as Document.id and "hearsay export" give it')
    .option('--reason <text>', 'why; it stays in the log')
    .option('--by <name>', 'who decides (default: the user of this computer)')
    .option('--undo', 'let the text in again: after this, read it again')
    .option('--json', 'print JSON')
    .action(async (id: string, { reason, by = userInfo().username, undo, json }: Options) => {
      if (!undo && !reason?.trim()) throw new UsageError('Say why it is retracted: --reason "…".');
      const note = createReporter().note;
      const line = await withWritableGraph(readConfig(process.env), note, (graph) => {
        const decisions = createDecisions(graph, loadResolution());
        return undo ? takeBack(graph, decisions, id, { by, reason }) : takeOut(decisions, id, { by, reason });
      });
      console.log(json ? JSON.stringify({ id, retracted: !undo }) : line);
    });
}

async function takeOut(decisions: Decisions, id: string, why: Why): Promise<string> {
  if (await decisions.retract(id, why))
    return `${id} is retracted; "hearsay retract --undo ${id}" lets it in again.`;
  throw new InputError(`There is no document "${id}": take an id from "hearsay export" or Document.id.`);
}

async function takeBack(graph: Graph, decisions: Decisions, id: string, why: Why): Promise<string> {
  const retraction = await findRetraction(graph, id);
  if (!retraction) throw new InputError(`No document "${id}" is retracted.`);
  await decisions.undo(retraction, why);
  return `${id} is not retracted any more: read it again to have it back.`;
}
