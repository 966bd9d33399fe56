/** Tells subscribers what is added to the graph: one look a second for all of them, and none while there is nobody. */
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { endOfAdded, type Added, readAdded, statementsAmong, type Place } from '../query/added';
import type { Reader } from '../query/reader';
import type { StatementRow } from '../query/rows';
import type { StatementWhere } from '../query/where';
import { Follower } from './follower';

export interface FeedParts {
  readonly reader: Reader;
  readonly log: (error: unknown) => void;
  /** Milliseconds between two looks. */
  readonly interval?: number;
  /** Statements that may wait for one subscriber. */
  readonly mostWaiting?: number;
  /** Subscriptions at a time. */
  readonly mostFollowers?: number;
}

/** Statements read from the graph at a look, and checked for a subscriber at a time. */
const LOOK = 1000;
const CHECK = 500;

export class StatementFeed {
  private readonly followers = new Set<Follower>();
  private readonly parts: Required<FeedParts>;
  private running = false;

  constructor(parts: FeedParts) {
    this.parts = { interval: 1000, mostWaiting: 10_000, mostFollowers: 100, ...parts };
  }

  /** Statements that are added from now on and pass the filter, until `return` is called. */
  follow(where: StatementWhere | null | undefined): AsyncIterableIterator<StatementRow> {
    const { reader, mostWaiting, mostFollowers } = this.parts;
    if (this.followers.size >= mostFollowers) throw tooMany(mostFollowers);
    const follower = new Follower(mostWaiting);
    this.followers.add(follower);
    if (!this.running) void this.run();
    let ready: StatementRow[] = [];
    const next = async (): Promise<IteratorResult<StatementRow>> => {
      for (;;) {
        const value = ready.shift();
        if (value) return { done: false, value };
        const ids = await follower.take(CHECK);
        if (!ids) return { done: true, value: undefined };
        ready = [...(await statementsAmong(reader, ids, where))];
      }
    };
    const end = async (): Promise<IteratorResult<StatementRow>> => {
      this.followers.delete(follower);
      follower.close();
      return { done: true, value: undefined };
    };
    return {
      next,
      return: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async run(): Promise<void> {
    this.running = true;
    let place: Place | undefined;
    let [more, failing] = [false, false];
    while (this.followers.size > 0) {
      try {
        const seen = place
          ? await this.look(place)
          : { place: await endOfAdded(this.parts.reader), more: false };
        ({ place, more } = seen);
        failing = false;
      } catch (error) {
        // Nothing is missed: the next look goes on from the same place.
        if (!failing) this.parts.log(error);
        failing = true;
      }
      await sleep(more ? this.parts.interval / 10 : this.parts.interval);
    }
    this.running = false;
  }

  private async look(from: Place): Promise<Pick<Added, 'place' | 'more'>> {
    const { ids, place, more } = await readAdded(this.parts.reader, from, LOOK);
    if (ids.length > 0) {
      for (const follower of this.followers) if (!follower.offer(ids)) this.followers.delete(follower);
    }
    return { place, more };
  }
}

function tooMany(most: number): GraphQLError {
  return new GraphQLError(`There are ${most} subscriptions already: try again later.`, {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' },
  });
}
