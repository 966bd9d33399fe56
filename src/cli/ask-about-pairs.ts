import { createInterface } from 'node:readline/promises';
import { InputError } from '../errors';
import type { Decision, Decisions, Why } from '../model/decision';
import type { DescribedPair, ListedPair } from '../query/unsure-pairs';
import { pairText } from './pair-text';

export interface Session {
  readonly pairs: AsyncIterable<ListedPair>;
  readonly decisions: Decisions;
  readonly why: Why;
}

const WIDTH = 100;
const QUESTION = 'One and the same? [y]es, [n]o, [s]kip, [u]ndo the last, [q]uit: ';

/** Shows one pair after another and does what is answered, until there are no more pairs or no more answers. */
export async function askAboutPairs({ pairs, decisions, why }: Session): Promise<readonly Decision[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = terminal[Symbol.asyncIterator]();
  const taken: Decision[] = [];
  let passed: string | undefined;
  try {
    for await (const pair of pairs) {
      console.log(`\n${pairText(pair, process.stdout.columns ?? WIDTH)}\n`);
      const go = await answerOne(pair, { decisions, why, taken, ask: () => ask(answers) });
      if (!go) {
        if (passed) console.log(`\nGo on from here: hearsay review --after ${passed}`);
        break;
      }
      passed = pair.cursor;
    }
  } finally {
    terminal.close();
  }
  return taken;
}

async function ask(answers: AsyncIterator<string>): Promise<string> {
  process.stdout.write(QUESTION);
  const { value, done } = await answers.next();
  return done ? 'q' : String(value).trim().toLowerCase().slice(0, 1);
}

interface Asked {
  readonly decisions: Decisions;
  readonly why: Why;
  /** Decisions of this session that stand, the latest last. */
  readonly taken: Decision[];
  readonly ask: () => Promise<string>;
}

/** False when whoever answers has had enough. */
async function answerOne(pair: DescribedPair, { decisions, why, taken, ask }: Asked): Promise<boolean> {
  for (;;) {
    switch (await ask()) {
      case 'y':
        await tell(taken, () => decisions.mergeEntities(pair.entities, why));
        return true;
      case 'n':
        await tell(taken, () => decisions.keepApart(pair.entities, why));
        return true;
      case 's':
        return true;
      case 'u':
        await undoLast(taken, decisions, why);
        break;
      case 'q':
        return false;
      default:
        console.log('Answer with y, n, s, u or q.');
    }
  }
}

/** What an earlier answer has settled already is no trouble. */
async function tell(taken: Decision[], decide: () => Promise<Decision>): Promise<void> {
  try {
    const decision = await decide();
    taken.push(decision);
    console.log(`${decision.action}: decision ${decision.id}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.log(error.message);
  }
}

async function undoLast(taken: Decision[], decisions: Decisions, why: Why): Promise<void> {
  const last = taken.pop();
  if (!last) return console.log('Nothing was decided yet.');
  await decisions.undo(last.id, why);
  console.log(`undone: decision ${last.id}; its pair is shown again by the next "hearsay review".`);
}
