import { GraphQLError } from 'graphql';

/** What waits for one subscriber, and no more than `most` of it. */
export class Follower {
  private waiting: string[] = [];
  private trouble: Error | undefined;
  private closed = false;
  private wake: () => void = () => undefined;

  constructor(private readonly most: number) {}

  /** False where that is more than may wait: what waits is then let go, and the subscriber is told. */
  offer(ids: readonly string[]): boolean {
    if (this.waiting.length + ids.length > this.most) {
      this.waiting = [];
      this.trouble = overflow(this.most);
    } else {
      this.waiting.push(...ids);
    }
    this.wake();
    return this.trouble === undefined;
  }

  close(): void {
    this.closed = true;
    this.wake();
  }

  /** At most `count` of what waits, as soon as something does; undefined after `close`. */
  async take(count: number): Promise<readonly string[] | undefined> {
    while (!this.closed && !this.trouble && this.waiting.length === 0) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    if (this.closed) return undefined;
    if (this.trouble) throw this.trouble;
    return this.waiting.splice(0, count);
  }
}

function overflow(most: number): GraphQLError {
  return new GraphQLError(
    `More than ${most} new statements wait for this subscriber: subscribe again, with a narrower filter, and read what is missing with "statements".`,
    { extensions: { code: 'SUBSCRIPTION_OVERFLOW' } },
  );
}
