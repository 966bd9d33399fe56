/** What a thread is told. */
export type Order<Job> = { readonly job: Job } | { readonly end: true };

/** What it answers: once that it has begun, then to each job. */
export type Answer<Result> = { readonly begun: true } | Outcome<Result>;

export type Outcome<Result> =
  | { readonly result: Result }
  | { readonly fault: Fault; readonly message: string };

/** Why a job is not done. `job`: it threw. `thread`: the thread ended under it. `start`: no thread can do any. */
export type Fault = 'job' | 'thread' | 'start';
