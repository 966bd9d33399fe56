import { Command } from 'commander';
import { extractAll } from '../ingest';
import { formatAnnotations } from '../model/interchange';
import { loadLexicon } from '../read/lexicon';
import type { InputFormat } from '../read/find-inputs';
import { dataFolder } from './data-folder';
import { formatOption } from './ingest.command';
import { print } from './print';

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
      for await (const result of extractAll(paths, loadLexicon(dataFolder), { format: options.format })) {
        if ('failure' in result) {
          console.error(`not read: ${result.failure.message}`);
          process.exitCode = 1;
          continue;
        }
        for (const notice of result.notices) console.error(notice);
        await print(formatAnnotations(result.annotations));
      }
    });
}
