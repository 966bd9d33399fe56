import { Command } from 'commander';
import { readConfig } from '../config';
import { withWritableGraph } from './connect';
import { embedAll } from './embed-all';
import { createReporter, silentReporter } from './reporter';

/** `hearsay embed`: what statements mean, for those that were read without. */
export function embedCommand(): Command {
  return new Command('embed')
    .description(
      'Work out the meaning of statements that were read with --no-embeddings or without the model, and find their claims again; what is there already stays',
    )
    .option('--json', 'print the summary as JSON and nothing else')
    .action(async ({ json }: { json?: boolean }) => {
      const config = readConfig(process.env);
      const reporter = json ? silentReporter() : createReporter();
      const done = await withWritableGraph(config, reporter.note, (graph) =>
        embedAll(graph, config, reporter),
      );
      reporter.note(`${done.documents} documents, ${done.statements} statements: their meaning is known now`);
      if (json) console.log(JSON.stringify(done));
    });
}
