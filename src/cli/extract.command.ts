import { Command } from 'commander';
import { readConfig } from '../config';
import { extractAll, type Extracted } from '../ingest';
import { formatAnnotations } from '../model/interchange';
import type { InputFormat } from '../read/find-inputs';
import { formatOption } from './ingest.command';
import { print } from './print';
import { withWorkers } from './with-workers';

/** `hearsay extract`: what is read from articles, without a database. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Print what is read from articles in the interchange format, one JSON object a line; needs no database; "hearsay ingest --annotated" reads it.',
    )
    .argument('<path...>', 'files and folders; - is standard input')
    .addOption(formatOption())
    .option('--json', 'JSON Lines: what is always printed')
    .action(async (paths: string[], options: { format: InputFormat }) => {
      await withWorkers(readConfig(process.env), async (workers) => {
        for await (const result of extractAll(paths, workers, { format: options.format })) {
          await tell(result);
        }
      });
    });
}

async function tell(result: Extracted): Promise<void> {
  if ('failure' in result) {
    console.error(`not read: ${result.failure.message}`);
    process.exitCode = 1;
    return;
  }
  for (const notice of result.notices) console.error(notice);
  await print(formatAnnotations(result.annotations));
}
