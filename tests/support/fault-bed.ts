/** A folder of articles that is read into a graph by processes that come to harm. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Neo4jAddress } from '../../src/config';
import { projectRoot } from '../../src/util/project-root';

const BIN = path.join(projectRoot, 'bin', 'hearsay.js');

export type Env = Readonly<Record<string, string>>;

/** The variables that lead a process to a Neo4j, perhaps over another wire. */
export function envOf({ uri, username, password }: Neo4jAddress, wire = uri): Env {
  return { NEO4J_URI: wire, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

export interface Running {
  readonly process: ChildProcess;
  /** The exit code, or null where it was killed, and what it printed to standard error. */
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

export class FaultBed {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hearsay-faults-'));

  constructor(private readonly count: number) {
    mkdirSync(path.join(this.folder, 'news'));
    this.write(0);
  }

  /** Articles that share people; those of a later version say something else in every third, and one is gone to another path. */
  write(version: number): void {
    const people = ['Mayor Jane Doe', 'Jane Doe', 'Minister John Roe', 'Doctor Ann Lee', 'J. Doe'];
    for (let at = 0; at < this.count; at += 1) {
      const changed = at % 3 === 0 ? version : 0;
      const [by, about] = [people[at % people.length], people[(at + 2) % people.length]];
      const text = `${by} said on Monday that bridge ${at} would be closed ${changed} times. "${about} agrees with number ${at}," ${by} said.\n\n${about} denied it in Springfield.`;
      writeFileSync(path.join(this.folder, 'news', `${String(at).padStart(3, '0')}.txt`), text);
    }
    const rows = [0, 1, 2, 3, 4].map((row) =>
      JSON.stringify({
        id: `row-${row}`,
        title: `Row ${row}`,
        text: `Minister John Roe said ${row} trains would run in ${2020 + version}.`,
      }),
    );
    writeFileSync(path.join(this.folder, 'news', 'rows.jsonl'), rows.join('\n'));
  }

  /** `hearsay ingest` of the folder, a few inputs in each transaction so that there are many. */
  start(env: Env, batch = 2): Running {
    const { PATH = '', HOME = '' } = process.env;
    const args = [BIN, 'ingest', '--no-embeddings', '--batch', String(batch), 'news'];
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      env: { PATH, HOME, HEARSAY_WORKERS: '1', ...env },
    });
    const err: string[] = [];
    child.stderr.on('data', (chunk) => err.push(String(chunk)));
    const ended = new Promise<{ code: number | null; err: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, err: err.join('') }));
    });
    return { process: child, ended };
  }

  /** A run that comes to no harm: it must end with 0. */
  async finish(env: Env): Promise<void> {
    const { code, err } = await this.start(env).ended;
    if (code !== 0) throw new Error(`the run ended with ${code}: ${err}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
