import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { openAudit } from '../auth/audit';
import { readConfig } from '../config';

/** What changes the graph, or who may ask. */
const AUDITED = new Set(['ingest', 'retract', 'review', 'db restore', 'key create', 'key revoke']);

/** Tells the audit log that the command begins. A rehearsal changes nothing, and is not told. */
export async function tellAuditLog(command: Command): Promise<void> {
  const name = nameOf(command);
  if (!AUDITED.has(name) || command.opts()['dryRun']) return;
  await openAudit(readConfig(process.env)).record({
    what: 'command',
    who: `user:${userName()}`,
    command: name,
    given: command.args,
    options: command.opts(),
  });
}

/** A container may run as a number that nobody has given a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}

/** "key create": with the commands that it stands in, but for "hearsay". */
function nameOf(command: Command): string {
  const outer = command.parent;
  return outer?.parent ? `${nameOf(outer)} ${command.name()}` : command.name();
}
