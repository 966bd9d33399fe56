import { Command } from 'commander';
import { readConfig } from '../config';
import { serve } from '../serve';
import { withWritableGraph } from './connect';
import { ingestArticles, tellSummary } from './ingest-articles';
import { createReporter } from './reporter';
import { logRequests } from '../observe/log-requests';
import { openLog } from '../observe/log';
import { tracedWorkers } from '../observe/traced-documents';
import { stopSignal } from './stop-signal';

interface Options {
  readonly ingest?: readonly string[];
  readonly json?: boolean;
}

/** `hearsay serve`: answers until Ctrl-C. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Answer questions over GraphQL until Ctrl-C: explorer, playground and API')
    .option('--ingest <path...>', 'read these articles first')
    .option('--json', 'print the addresses as JSON')
    .action(async (options: Options) => {
      const config = readConfig(process.env);
      const reporter = createReporter();
      await withWritableGraph(config, reporter.note, async (graph) => {
        if (options.ingest) {
          const setting = { config, reporter, observe: tracedWorkers, onInput: reporter.input };
          tellSummary(await ingestArticles(graph, options.ingest, setting), reporter);
        }
        const onRequest = config.log === 'json' ? logRequests(openLog(process.stderr)) : undefined;
        const { url, close } = await serve({ graph, config, onRequest, onInput: reporter.input });
        console.log(addresses(url, options));
        await stopSignal();
        reporter.note('stopping…');
        await close();
      });
    });
}

function addresses(url: string, { json }: Options): string {
  const named = { explorer: `${url}/`, playground: `${url}/playground`, graphql: `${url}/graphql` };
  if (json) return JSON.stringify(named);
  return [
    '',
    `  explorer    ${named.explorer}`,
    `  playground  ${named.playground}`,
    `  GraphQL     ${named.graphql}`,
    '',
    '  Ctrl-C stops it.',
  ].join('\n');
}
