import { Command } from 'commander';
import { readConfig } from '../config';
import { embeddedStatus, stopEmbedded } from '../graph/embedded/database';
import { holdEmbedded } from '../graph/embedded/embedded';
import { dumpCommand, restoreCommand } from './backup.command';
import { withWritableGraph } from './connect';
import { embeddedConfig } from './embedded-config';
import { createReporter } from './reporter';

/** `hearsay db …`: the embedded Neo4j as a service of its own, and the migrations of any Neo4j. */
export function dbCommand(): Command {
  return new Command('db')
    .description('Start, stop, inspect, dump and restore the embedded Neo4j; migrate any Neo4j')
    .addCommand(startCommand())
    .addCommand(stopCommand())
    .addCommand(statusCommand())
    .addCommand(migrateCommand())
    .addCommand(dumpCommand())
    .addCommand(restoreCommand());
}

interface Options {
  readonly json?: boolean;
}

function startCommand(): Command {
  return new Command('start')
    .description('Start the embedded Neo4j and leave it running until "hearsay db stop"')
    .option('--json', 'print JSON')
    .action(async ({ json }: Options) => {
      const config = embeddedConfig();
      const reporter = createReporter();
      const { uri } = await holdEmbedded(config, { onProgress: reporter.note });
      const status = await embeddedStatus(config);
      console.log(json ? JSON.stringify(status) : `Neo4j runs at ${uri} until "hearsay db stop".`);
    });
}

function stopCommand(): Command {
  return new Command('stop')
    .description('Stop the embedded Neo4j')
    .option('--json', 'print JSON')
    .action(async ({ json }: Options) => {
      const outcome = await stopEmbedded(embeddedConfig());
      console.log(json ? JSON.stringify(outcome) : stopped(outcome.usedBy));
    });
}

function statusCommand(): Command {
  return new Command('status')
    .description('Say whether the embedded Neo4j runs, where, and how large its data is')
    .option('--json', 'print JSON')
    .action(async ({ json }: Options) => {
      const status = await embeddedStatus(readConfig(process.env));
      const rows = Object.entries(status).map(([name, value]) => `${name.padEnd(10)} ${value ?? '-'}`);
      console.log(json ? JSON.stringify(status) : rows.join('\n'));
    });
}

function migrateCommand(): Command {
  return new Command('migrate')
    .description(
      'Bring constraints, indexes and the keys under which names are filed up to date (ingest and serve do it too)',
    )
    .option('--json', 'print JSON')
    .action(async ({ json }: Options) => {
      const uri = await withWritableGraph(
        readConfig(process.env),
        createReporter().note,
        async (graph) => graph.address.uri,
      );
      console.log(
        json
          ? JSON.stringify({ uri, migrated: true })
          : `Constraints, indexes and keys at ${uri} are up to date.`,
      );
    });
}

function stopped(usedBy: readonly number[]): string {
  if (usedBy.length === 0) return 'Neo4j has stopped.';
  return `Neo4j is still used by process ${usedBy.join(', ')}, and stops when that ends.`;
}
