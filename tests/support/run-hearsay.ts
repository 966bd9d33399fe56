import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';

const BIN = path.join(projectRoot, 'bin', 'hearsay.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
}

/** Runs the built `hearsay` as a person does; of the environment it sees what is given, the path and the home folder. */
export function runHearsay(args: readonly string[], { cwd, env, input = '' }: RunOptions = {}): Run {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: cwd ?? projectRoot,
    env: { PATH, HOME, ...env },
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * The same command lines one after the other in one process, which loads the program once: for what ends before it
 * reads its input. A second to start, milliseconds a run.
 */
export function useRuns(): (args: readonly string[], options?: Pick<RunOptions, 'env'>) => Promise<Run> {
  let child: ChildProcess;
  beforeAll(() => {
    const { PATH = '', HOME = '' } = process.env;
    child = fork(path.join(__dirname, 'run-in-turn.mjs'), { cwd: projectRoot, env: { PATH, HOME } });
  });
  afterAll(() => child.disconnect());
  return async (args, { env = {} } = {}) => {
    child.send({ args, env });
    const [run] = (await once(child, 'message')) as [Run];
    return run;
  };
}
