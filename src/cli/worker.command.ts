import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config';
import { UsageError } from '../errors';
import { work } from '../work';
import { withWritableGraph } from './connect';
import { createReporter, silentReporter } from './reporter';
import { stopSignal } from './stop-signal';
import { withObservers } from './with-observers';
import { withWorkers } from './with-workers';

interface Flags {
  readonly rate?: number;
  /** False with `--no-embeddings`. */
  readonly embeddings: boolean;
  readonly json?: boolean;
}

/** `hearsay worker`: reads what others put into the queue, until Ctrl-C. */
export function workerCommand(): Command {
  return new Command('worker')
    .description(
      'Take articles from the queue of REDIS_URL, read them and write them into the graph, until Ctrl-C; run as many of these on as many machines as you like',
    )
    .addOption(
      new Option(
        '--rate <n>',
        'the most articles a second, all workers together (default: as many as they can)',
      ).argParser(parseRate),
    )
    .option('--no-embeddings', 'do not work out what statements mean')
    .option('--json', 'print each article that is done as JSON, and nothing else')
    .action(run);
}

async function run({ rate, embeddings, json }: Flags): Promise<void> {
  const config = readConfig(process.env);
  const { redis, lease } = config;
  if (!redis) throw new UsageError('set REDIS_URL to the Redis that holds the queue.');
  const reporter = json ? silentReporter() : createReporter();
  let done = 0;
  const onDone = (outcome: { readonly name: string; readonly trouble?: string }) => {
    done += 1;
    if (json) console.log(JSON.stringify(outcome));
    else if (outcome.trouble) reporter.note(`put back: ${outcome.name}: ${outcome.trouble}`);
    reporter.progress('articles', done, undefined);
  };
  await withWritableGraph(config, reporter.note, (connected) =>
    withObservers(config, { graph: connected, reporter }, ({ graph, observe, onInput }) =>
      withWorkers(config, async (workers) => {
        const embed = embeddings ? workers.embed : undefined;
        const { note } = reporter;
        const settings = { url: redis, lease, rate, embed, note, onDone, onInput };
        const consumer = await work(graph, observe(workers), settings);
        reporter.note('working; Ctrl-C finishes what is under way and stops');
        await stopSignal();
        reporter.note('finishing…');
        await consumer.close();
      }).finally(() => reporter.end()),
    ),
  );
}

function parseRate(given: string): number {
  if (/^[1-9]\d{0,5}$/u.test(given)) return Number(given);
  throw new InvalidArgumentError('Give a whole number from 1.');
}
