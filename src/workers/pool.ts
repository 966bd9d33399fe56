import { Worker } from 'node:worker_threads';
import type { Answer, Fault, Order, Outcome } from './messages';

export interface PoolOptions<Job> {
  /** The compiled file that the threads run; it calls `answerOrders`. */
  readonly file: string;
  /** Handed to each thread. */
  readonly data: unknown;
  /** The most threads at a time; each is started when there is work for it. */
  readonly size: number;
  /** Milliseconds that a job may take: then its thread is ended, and the job with it. Default: as long as it takes. */
  readonly limit?: ((job: Job) => number | undefined) | undefined;
  /** Megabytes that a thread has for what lives shortly. Default: what Node gives. */
  readonly nursery?: number | undefined;
}

/** Threads that each do one job at a time; jobs wait in line for the next free thread. */
export interface Pool<Job, Result> {
  /** What came of a job, or why nothing did; the others go on. */
  run(job: Job): Promise<Outcome<Result>>;
  /** Lets the threads finish what they do and end by themselves; jobs that wait are dropped. */
  close(): Promise<void>;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly done: (outcome: Outcome<Result>) => void;
}

/** A thread and the job that it does. */
interface Desk<Job, Result> {
  readonly worker: Worker;
  readonly ended: Promise<unknown>;
  task?: Task<Job, Result> | undefined;
  timer?: NodeJS.Timeout | undefined;
}

export function createPool<Job, Result>(options: PoolOptions<Job>): Pool<Job, Result> {
  const desks = new Set<Desk<Job, Result>>();
  const line: Task<Job, Result>[] = [];

  const open = (): Desk<Job, Result> => {
    const desk = newDesk<Job, Result>(options);
    desks.add(desk);
    const onEnd = (outcome: Outcome<Result>) => {
      desks.delete(desk);
      settle(desk, outcome);
    };
    watch<Result>(desk.worker, { onOutcome: (outcome) => settle(desk, outcome), onEnd });
    return desk;
  };

  const settle = (desk: Desk<Job, Result>, outcome: Outcome<Result>) => {
    clearTimeout(desk.timer);
    desk.task?.done(outcome);
    desk.task = undefined;
    assign();
  };

  const assign = () => {
    while (line.length > 0) {
      const desk = [...desks].find(({ task }) => !task) ?? (desks.size < options.size ? open() : undefined);
      if (!desk) return;
      desk.task = line.shift() as Task<Job, Result>;
      desk.timer = endLate(desk.worker, options.limit?.(desk.task.job));
      tell(desk, { job: desk.task.job });
    }
  };

  const run = (job: Job) =>
    new Promise<Outcome<Result>>((done) => {
      line.push({ job, done });
      assign();
    });

  const close = async () => {
    line.length = 0;
    for (const desk of desks) tell(desk, { end: true });
    await Promise.all([...desks].map(({ ended }) => ended));
  };

  return { run, close };
}

function newDesk<Job, Result>({ file, data, nursery }: PoolOptions<Job>): Desk<Job, Result> {
  const resourceLimits = nursery === undefined ? {} : { maxYoungGenerationSizeMb: nursery };
  const worker = new Worker(file, { workerData: data, resourceLimits });
  return { worker, ended: new Promise((resolve) => worker.once('exit', resolve)) };
}

/** The thread ends, however busy it is; what it says as it ends is told as its outcome. */
function endLate(worker: Worker, limit: number | undefined): NodeJS.Timeout | undefined {
  if (limit === undefined) return undefined;
  const late = () => {
    worker.emit('error', new Error(`took longer than ${Math.round(limit / 1000)} s`));
    void worker.terminate();
  };
  return setTimeout(late, limit);
}

function tell<Job, Result>({ worker }: Desk<Job, Result>, order: Order<Job>): void {
  worker.postMessage(order);
}

interface Watch<Result> {
  readonly onOutcome: (outcome: Outcome<Result>) => void;
  /** With what becomes of a job that it did. */
  readonly onEnd: (outcome: Outcome<Result>) => void;
}

/** A thread that ends before it has begun would end again and again. */
function watch<Result>(worker: Worker, { onOutcome, onEnd }: Watch<Result>): void {
  let fault: Fault = 'start';
  let reason: string | undefined;
  worker.on('error', (error) => (reason = describe(error)));
  worker.on('message', (answer: Answer<Result>) => {
    if ('begun' in answer) fault = 'thread';
    else onOutcome(answer);
  });
  worker.on('exit', (code) => onEnd({ fault, message: reason ?? `exit code ${code}` }));
}

/** One line. */
function describe(error: unknown): string {
  const { code, message = String(error) } = error as { code?: string; message?: string };
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : message.replace(/\n[^]*/u, '');
}
