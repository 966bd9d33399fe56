import { Command } from 'commander';
import { readConfig } from '../config';
import { UsageError } from '../errors';
import { printable } from '../util/printable';
import { openQueue, type ArticleQueue } from '../queue/article-queue';

interface Flags {
  readonly json?: boolean;
}

/** `hearsay queue …`: how the queue stands, and what can be done about it. */
export function queueCommand(): Command {
  return new Command('queue')
    .description('Look at the queue of REDIS_URL, pause it, and put back what was given up')
    .addCommand(
      part(
        'status',
        'Say how many articles are waiting, being read, to be tried again, and given up',
        status,
      ),
    )
    .addCommand(part('dead', 'List what was given up, and why', dead))
    .addCommand(part('retry', 'Put back what was given up', retry))
    .addCommand(part('pause', 'Let workers finish what they have, and take nothing new', pause))
    .addCommand(part('resume', 'Let workers go on', resume));
}

type Act = (
  queue: ArticleQueue<unknown>,
) => Promise<{ readonly value: object; readonly lines: readonly string[] }>;

function part(name: string, about: string, act: Act): Command {
  return new Command(name)
    .description(about)
    .option('--json', 'print JSON')
    .action(async ({ json }: Flags) => {
      const { redis } = readConfig(process.env);
      if (!redis) throw new UsageError('set REDIS_URL to the Redis that holds the queue.');
      const queue = await openQueue<unknown>(redis);
      try {
        const { value, lines } = await act(queue);
        if (json) console.log(JSON.stringify(value));
        else for (const line of lines) console.log(printable(line));
      } finally {
        await queue.close();
      }
    });
}

const status: Act = async (queue) => {
  const value = await queue.state();
  return { value, lines: Object.entries(value).map(([name, count]) => `${name.padEnd(8)} ${count}`) };
};

const dead: Act = async (queue) => {
  const value = await queue.dead();
  return {
    value,
    lines: value.map(({ name, reason, attempts }) => `${name}: ${reason} (${attempts} tries)`),
  };
};

const retry: Act = async (queue) => {
  const revived = await queue.revive();
  return { value: { revived }, lines: [`${revived} put back.`] };
};

const pause: Act = async (queue) => {
  await queue.pause();
  return { value: { paused: true }, lines: ['Paused until "hearsay queue resume".'] };
};

const resume: Act = async (queue) => {
  await queue.resume();
  return { value: { paused: false }, lines: ['Workers go on.'] };
};
