import { spawnSync } from 'node:child_process';
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
