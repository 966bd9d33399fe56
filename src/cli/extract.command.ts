import { Command } from 'commander';
import { readConfig } from '../config';
import { extractAll } from '../ingest';
import { formatAnnotations } from '../model/interchange';
import type { ReadInput } from '../store-batch';
import { print } from './print';
import { formatOption, mapOption, type ReadFlags } from './read-flags';
import { withWorkers } from './with-workers';
import { printable } from '../util/printable';

/** `hearsay extract`: what is read from articles, without a database. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Print what is read from articles in the interchange format, one JSON object a line; needs no database; "hearsay ingest --annotated" reads it.',
    )
    .argument('<path...>', 'files, folders and addresses; - is standard input')
    .addOption(formatOption())
    .addOption(mapOption())
    .option('--json', 'no effect: the output is always JSON Lines')
    .action(async (paths: string[], { format, map: columns }: ReadFlags) => {
      await withWorkers(readConfig(process.env), async (workers, fetcher) => {
        for await (const result of extractAll(paths, workers, { format, columns, fetcher })) {
          await tell(result);
        }
      });
    });
}

async function tell(result: ReadInput): Promise<void> {
  if ('failure' in result) {
    console.error(`not read: ${printable(result.failure.message)}`);
    process.exitCode = 1;
    return;
  }
  if ('skipped' in result) return;
  for (const notice of result.notices) console.error(printable(notice));
  await print(formatAnnotations(result.annotations));
}
