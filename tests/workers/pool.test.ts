import path from 'node:path';
import { createPool, type Pool } from '../../src/workers/pool';

jest.setTimeout(60_000);

let pool: Pool<string, string>;

function open(data: object = {}): void {
  pool = createPool({ file: path.join(__dirname, 'fixtures', 'worker.js'), data, size: 2 });
}

afterEach(() => pool.close());

const runAll = (...jobs: readonly string[]) => Promise.all(jobs.map((job) => pool.run(job)));

describe('createPool', () => {
  it('does every job, more than there are threads', async () => {
    open();
    expect(await runAll('a', 'slow', 'b', 'c', 'd')).toEqual([
      { result: 'a with tools' },
      { result: 'slow with tools' },
      { result: 'b with tools' },
      { result: 'c with tools' },
      { result: 'd with tools' },
    ]);
  });

  it('says of a job that throws why, and goes on', async () => {
    open();
    expect(await runAll('throw', 'a')).toEqual([
      { fault: 'job', message: 'it cannot be done' },
      { result: 'a with tools' },
    ]);
  });

  it.each([
    ['exit', 'exit code 3'],
    ['crash', 'nobody caught this'],
  ])('says of a job under which its thread ends (%s) how, and goes on with another', async (job, message) => {
    open();
    const done = { result: 'a with tools' };
    expect(await runAll(job, 'a', job, 'a', 'a')).toEqual([
      { fault: 'thread', message },
      done,
      { fault: 'thread', message },
      done,
      done,
    ]);
  });

  it('ends a thread that does not come back from its job, and goes on with another', async () => {
    const limit = (job: string) => (job === 'hang' ? 1_500 : undefined);
    pool = createPool({ file: path.join(__dirname, 'fixtures', 'worker.js'), data: {}, size: 1, limit });
    expect(await runAll('hang', 'a')).toEqual([
      { fault: 'thread', message: 'took longer than 2 s' },
      { result: 'a with tools' },
    ]);
  });

  it('says that no job can be done where threads have nothing to work with', async () => {
    open({ fails: true });
    expect(await runAll('a', 'b')).toEqual(
      Array(2).fill({ fault: 'start', message: 'nothing to work with' }),
    );
  });

  it('says that no job can be done where threads do not begin', async () => {
    open({ ends: true });
    expect(await runAll('a', 'b', 'c')).toEqual(Array(3).fill({ fault: 'start', message: 'exit code 3' }));
  });

  it('waits for what is being done, and drops what is not', async () => {
    open();
    const [slow] = ['slow', 'slow', 'never'].map((job) => pool.run(job));
    await pool.close();
    expect(await slow).toEqual({ result: 'slow with tools' });
  });
});
