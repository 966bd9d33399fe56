import { Command, CommanderError } from 'commander';
import { askCommand } from './cli/ask.command';
import { tellAuditLog } from './cli/tell-audit-log';
import { configCommand } from './cli/config.command';
import { dbCommand } from './cli/db.command';
import { evalCommand } from './cli/eval.command';
import { embedCommand } from './cli/embed.command';
import { exportCommand } from './cli/export.command';
import { extractCommand } from './cli/extract.command';
import { ingestCommand } from './cli/ingest.command';
import { keyCommand } from './cli/key.command';
import { retractCommand } from './cli/retract.command';
import { mcpCommand } from './cli/mcp.command';
import { reviewCommand } from './cli/review.command';
import { queueCommand } from './cli/queue.command';
import { serveCommand } from './cli/serve.command';
import { workerCommand } from './cli/worker.command';
import { isClosedPipe, isOutputError } from './cli/print';
import { tellTrouble } from './observe/tell-trouble';
import { UsageError } from './errors';
import { startTracing } from './observe/start-tracing';
import { ownVersion } from './util/own-version';

/** 0 done; 1 some inputs failed or the command could not run; 2 wrong usage. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Runs one command line and sets the exit code; every expected error becomes one line on standard error. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', noteOutputError);
  // What reads the model would keep a number of this machine and events to send, and leave an empty file for each process.
  process.env['ORT_DISABLE_TELEMETRY'] ??= '1';
  try {
    const stopTracing = await startTracing(process.env);
    await program()
      .parseAsync([...argv], { from: 'user' })
      .finally(stopTracing);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function program(): Command {
  const hearsay = new Command('hearsay')
    .description(
      'Who said what about whom: reads news, finds every statement in it, keeps them in Neo4j and answers over GraphQL. Each statement points at the place in the article that it was read from.',
    )
    .version(ownVersion(), '-V, --version', 'show the version');
  const commands = [
    ingestCommand(),
    extractCommand(),
    serveCommand(),
    embedCommand(),
    workerCommand(),
    queueCommand(),
    askCommand(),
    exportCommand(),
    retractCommand(),
    mcpCommand(),
    reviewCommand(),
    dbCommand(),
    evalCommand(),
    configCommand(),
    keyCommand(),
  ];
  for (const command of commands) hearsay.addCommand(command);
  hearsay.hook('preAction', (_hearsay, command) => tellAuditLog(command));
  return setUp(hearsay).addHelpText('after', HELP_EXAMPLES);
}

/** Commander does not hand these settings down to commands that are added whole. */
function setUp(command: Command): Command {
  command.commands.forEach((inner) => setUp(inner as Command));
  return command
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('Run with --help to see how it is used.')
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /u, 'hearsay: ')) });
}

function report(error: unknown): number {
  if (isOutputError(error)) return isClosedPipe(error) ? EXIT.done : EXIT.failed;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  tellTrouble(error);
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
}

/** The process is not ended here: whoever prints is told, and first ends the threads and connections that it has open. */
function noteOutputError(error: NodeJS.ErrnoException): void {
  if (isClosedPipe(error)) return;
  process.exitCode = EXIT.failed;
  console.error(`hearsay: the output cannot be written: ${error.message}`);
}

const HELP_EXAMPLES = `
Examples:
  hearsay ingest news/                 read every article of a folder into the graph
  hearsay ask who said what about X    ask in one sentence
  hearsay serve                        answer questions on http://127.0.0.1:4000
  hearsay extract article.txt          print what is read from an article, as JSON, without a database
  cat article.txt | hearsay ingest -   read from standard input

Exit codes: 0 done; 1 some inputs failed (each is named) or the command could not run; 2 wrong usage.
Settings are environment variables: hearsay config lists them.`;
