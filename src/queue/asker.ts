/** Documents go into the queue, and what came of them comes back, also where Redis was full, or lost what it held. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Queue, QueueEvents } from 'bullmq';
import { hash } from '../util/hash';
import { explainRedis, isFull } from './explain-redis';
import { packJob, type ArticleJob, type PackedJob } from './job';

/** A job that fails for a reason that may pass (Neo4j is away) is tried so often, after 2, 4, 8 … seconds. */
const ATTEMPTS = 8;
const FIRST_DELAY_MS = 2_000;
/** What is done is kept so long for whoever waits for it; who has it removes it, because its text takes room. */
const KEPT_S = 3_600;
/** Without news of a document it is looked after so often (ms). */
const LOOK_MS = 15_000;
/** Where Redis is full, it is tried again after so long (ms). */
const FULL_MS = 2_000;

export interface AskerSettings {
  readonly url: string;
  /** Hears in one line why nothing goes on. */
  readonly note: (message: string) => void;
  readonly look?: number | undefined;
}

export class Asker<Result> {
  /** Documents in the queue that are waited for here. */
  private inside = 0;
  private lookedAt = Date.now();
  private told: string | undefined;

  constructor(
    private readonly queue: Queue<PackedJob, Result>,
    private readonly events: QueueEvents,
    private readonly settings: AskerSettings,
  ) {}

  /** The same document by the same reader is one job, also when two put it in at once or a cut-off run is run again. */
  async ask(job: ArticleJob, version: string): Promise<Result> {
    const packed = packJob(job);
    const id = hash(version, JSON.stringify(packed.article), packed.bytes ?? '');
    const old = await this.queue.getJob(id);
    if (old && ((await old.isCompleted()) || (await old.isFailed())))
      await old.remove().catch(() => undefined);
    for (;;) {
      const put = await this.put(id, packed);
      this.inside += 1;
      const ended = await this.ended(put).finally(() => (this.inside -= 1));
      if (!ended) continue;
      await put.remove().catch(() => undefined);
      return ended.result;
    }
  }

  /** What of ours is in a full Redis makes room as it is read; where nothing of ours was in it for a while, nobody does. */
  private async put(jobId: string, packed: PackedJob): Promise<Job<PackedJob, Result>> {
    for (let isAlone = false; ; isAlone = this.inside === 0) {
      try {
        return (await this.queue.add('read', packed as never, {
          jobId,
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: FIRST_DELAY_MS },
          removeOnComplete: { age: KEPT_S },
        })) as Job<PackedJob, Result>;
      } catch (error) {
        const explained = explainRedis(error, this.settings.url);
        if (!isFull(error) || (isAlone && this.inside === 0)) throw explained ?? error;
        this.tell(explained?.message);
        await sleep(FULL_MS);
      }
    }
  }

  /** Undefined: Redis does not have it any more. Rejects with the reason once it is given up. */
  private async ended(put: Job<PackedJob, Result>): Promise<{ readonly result: Result } | undefined> {
    const { look = LOOK_MS } = this.settings;
    for (;;) {
      try {
        return { result: (await put.waitUntilFinished(this.events, look)) as Result };
      } catch (error) {
        if (this.queue.closing) throw error;
        const state = await put.getState();
        if (state === 'unknown') return undefined;
        const isLate = (error as Error).message.startsWith('Job wait ');
        if (state === 'failed' && !isLate) throw error;
        await this.tellIdle(look);
      }
    }
  }

  private async tellIdle(look: number): Promise<void> {
    if (Date.now() - this.lookedAt < look) return;
    this.lookedAt = Date.now();
    if (await this.queue.isPaused())
      return this.tell('the queue is paused: "hearsay queue resume" ends that');
    // Some hosts of Redis do not tell who is connected.
    const workers = await this.queue.getWorkersCount().catch(() => undefined);
    this.tell(workers === 0 ? 'no worker takes from the queue: start "hearsay worker"' : undefined);
  }

  /** Once, until there is something else to tell. */
  private tell(message: string | undefined): void {
    if (message !== undefined && message !== this.told) this.settings.note(message);
    this.told = message;
  }
}
