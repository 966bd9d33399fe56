import { Command } from 'commander';
import { dumpEmbedded, restoreEmbedded } from '../graph/embedded/backup';
import { embeddedConfig } from './embedded-config';
import { createReporter, silentReporter } from './reporter';

interface Options {
  readonly json?: boolean;
  readonly overwrite?: boolean;
}

/** `hearsay db dump`: the embedded database as one file. */
export function dumpCommand(): Command {
  return new Command('dump')
    .description('Write the embedded database to a file; it is stopped meanwhile and started again')
    .argument('<file>', 'where to, such as hearsay.dump')
    .option('--json', 'print JSON')
    .action(async (file: string, { json }: Options) => {
      await dumpEmbedded(embeddedConfig(), file, { onProgress: reporterFor(json).note });
      console.log(json ? JSON.stringify({ file }) : `The database is in ${file}.`);
    });
}

/** `hearsay db restore`: the embedded database from such a file. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Replace the embedded database by what "hearsay db dump" wrote')
    .argument('<file>', 'the dump')
    .option('--overwrite', 'replace the database that is there')
    .option('--json', 'print JSON')
    .action(async (file: string, { json, overwrite = false }: Options) => {
      await restoreEmbedded(embeddedConfig(), { file, overwrite }, { onProgress: reporterFor(json).note });
      console.log(json ? JSON.stringify({ file }) : `The database is that of ${file}.`);
    });
}

function reporterFor(json: boolean | undefined) {
  return json ? silentReporter() : createReporter();
}
