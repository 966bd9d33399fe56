import { parentPort } from 'node:worker_threads';
import { ConfigError } from '../errors';
import type { Answer, Order, Outcome } from './messages';

export interface Work<Tools, Job, Result> {
  /** What all jobs need, opened once. */
  readonly open: () => Promise<Tools>;
  readonly work: (job: Job, tools: Tools) => Promise<Result>;
  /** Gives back what `open` took, before the thread ends. */
  readonly close: (tools: Tools) => Promise<void>;
}

/** Does the jobs that the pool sends to this thread, until it is told to end. */
export function answerOrders<Tools, Job, Result>(work: Work<Tools, Job, Result>): void {
  const tools = work.open();
  tools.catch(() => undefined); // Each job says it.
  const tell = (answer: Answer<Result>) => parentPort?.postMessage(answer);
  const obey = async (order: Order<Job>) => {
    if ('job' in order) return tell(await doJob(order.job, tools, work));
    await tools.then(work.close).catch(() => undefined);
    parentPort?.close();
  };
  let obeyed = Promise.resolve();
  parentPort?.on('message', (order: Order<Job>) => (obeyed = obeyed.then(() => obey(order))));
  tell({ begun: true });
}

async function doJob<Tools, Job, Result>(
  job: Job,
  opening: Promise<Tools>,
  { work }: Work<Tools, Job, Result>,
): Promise<Outcome<Result>> {
  let fault: 'start' | 'job' = 'start';
  try {
    const tools = await opening;
    fault = 'job';
    return { result: await work(job, tools) };
  } catch (error) {
    if (error instanceof ConfigError) fault = 'start';
    return { fault, message: error instanceof Error ? error.message : String(error) };
  }
}
