import { Command, Option } from 'commander';
import { readConfig } from '../config';
import { exportJsonl } from '../export/export-jsonl';
import { withGraph } from './connect';
import { print } from './print';
import { createReporter } from './reporter';

/** `hearsay export`: everything in the graph, for programs and for another graph. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Print everything in the graph, in order of document id')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: the interchange format, which "hearsay ingest --annotated" reads',
      )
        .choices(['jsonl'])
        .default('jsonl'),
    )
    .option('--json', 'JSON Lines: what is always printed')
    .action(async () => {
      await withGraph(readConfig(process.env), createReporter().note, async (graph) => {
        for await (const line of exportJsonl(graph)) await print(line);
      });
    });
}
