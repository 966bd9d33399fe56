/** Neo4j as a child process: started, watched until it answers, stopped. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { GraphError } from '../../errors';
import { type ClassArchive, classArchive } from './class-archive';
import type { Java } from './java';
import type { Layout } from './layout';
import { inMegabytes } from '../../util/in-megabytes';

/** How long Neo4j may take to start (recovery after a crash included) and to stop, in ms. */
const START_LIMIT = 180_000;
const STOP_LIMIT = 60_000;

/** How Java ends after SIGTERM. */
const TERMINATED = 143;
/** How Java begins to tell that it has crashed. */
const CRASH = 'A fatal error has been detected by the Java Runtime Environment';
/** What a full disk leaves of the words: Neo4j then neither starts nor ends. */
const NO_SPACE = 'No space left';

const OPENED_PACKAGES = ['java.nio', 'java.lang', 'sun.nio.ch', 'java.util.concurrent'];

/** What runs Neo4j. */
export interface Runtime {
  readonly java: Java;
  /** The folder of the jars. */
  readonly jars: string;
  /** As Java takes it: "512m". */
  readonly heap: string;
}

/**
 * Stands still while it collects garbage, and so needs a fifth less time. Java refuses two collectors: one that the
 * environment names comes first.
 */
function parallelCollector({
  JAVA_TOOL_OPTIONS = '',
  JDK_JAVA_OPTIONS = '',
}: NodeJS.ProcessEnv): readonly string[] {
  const isChosen = /-XX:\+Use\w+GC\b/u.test(`${JAVA_TOOL_OPTIONS} ${JDK_JAVA_OPTIONS}`);
  return isChosen ? [] : ['-XX:+UseParallelGC'];
}

/**
 * A write runs through very much code, a little each. Java copies into each method what it calls, up to 15 calls deep,
 * and translates the same again and again; with less of it translating takes a quarter of the time, and running as long.
 * The importer, too, ends before translating has paid.
 */
const INLINING = ['-XX:MaxInlineLevel=7', '-XX:InlineSmallCode=1000', '-XX:FreqInlineSize=80'];

/** Runs one of Neo4j's own tools to its end, in the folder of the database: `['database', 'dump', 'neo4j', …]`. */
export async function runAdminTool(
  runtime: Runtime,
  layout: Layout,
  command: readonly string[],
): Promise<string> {
  const env = { ...process.env, NEO4J_HOME: layout.folder, NEO4J_CONF: layout.conf };
  const { stdout } = await promisify(execFile)(
    runtime.java.command,
    [
      ...INLINING,
      ...parallelCollector(process.env), // Nobody waits for an answer of a tool.
      '-cp',
      path.join(runtime.jars, '*'),
      'org.neo4j.cli.AdminTool',
      ...command,
    ],
    { cwd: layout.folder, env, windowsHide: true },
  );
  return stdout;
}

export class Neo4jProcess {
  private readonly child: ChildProcess;
  private readonly guard: ChildProcess | undefined;
  private readonly archive: ClassArchive;
  /** Resolves when the process has ended, however. */
  readonly ended: Promise<void>;
  private hasStarted = false;
  private hasEnded = false;

  constructor(
    runtime: Runtime,
    private readonly layout: Layout,
  ) {
    mkdirSync(path.dirname(layout.log), { recursive: true });
    writeFileSync(layout.log, '');
    const log = openSync(layout.log, 'a'); // The one before may still be writing its classes.

    this.archive = classArchive(runtime);
    this.child = spawn(runtime.java.command, [...this.archive.options, ...javaArguments(runtime, layout)], {
      cwd: layout.folder,
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      const end = (code?: unknown) => {
        this.archive.keep(this.hasStarted && (code === 0 || code === TERMINATED));
        if (this.hasStarted && this.readLog().includes(CRASH)) this.archive.discard();
        this.hasEnded = true;
        resolve();
      };
      this.child.once('exit', end).once('error', end);
    });
    this.guard = guard(this.child.pid);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * Resolves when Neo4j says that it has started: `true`; `false` if its port was taken in the meantime, or Java stumbled
   * over the archive of its classes: another attempt is worth while.
   */
  async started(): Promise<boolean> {
    const deadline = Date.now() + START_LIMIT;
    for (;;) {
      const hasEnded = this.hasEnded;
      const log = this.readLog();
      this.hasStarted = / Started\.$/m.test(log);
      if (this.hasStarted) return true;
      if (hasEnded && log.includes('PortBindException')) return false;
      if (hasEnded && log.includes(CRASH) && this.archive.discard()) return false;
      if (hasEnded) throw new GraphError(`Neo4j did not start: ${lastTrouble(log)} (${this.layout.log}).`);
      if (log.includes(NO_SPACE)) throw this.noSpace();
      if (Date.now() > deadline) throw this.tooLate(log);
      await sleep(50);
    }
  }

  /** Lets Neo4j close its files, and resolves when it has; kills it if it cannot. Java may take longer to end (`ended`). */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT);
    const ended = this.ended.then(() => {
      clearTimeout(late);
      this.guard?.kill('SIGKILL');
    });
    await (this.archive.isRecorded ? this.closed() : ended);
  }

  private async closed(): Promise<void> {
    while (!this.hasEnded && !/ Stopped\.$/m.test(this.readLog())) await sleep(20);
  }

  /** Nothing where somebody has removed it. */
  private readLog(): string {
    return existsSync(this.layout.log) ? readFileSync(this.layout.log, 'utf8') : '';
  }

  private noSpace(): GraphError {
    return new GraphError(
      `Neo4j did not start: the disk of ${this.layout.folder} is full: make room there, or set HEARSAY_HOME to a folder on another.`,
    );
  }

  private tooLate(log: string): GraphError {
    const seconds = START_LIMIT / 1000;
    return new GraphError(
      `Neo4j did not start within ${seconds} s; the last it said: ${lastTrouble(log)} (${this.layout.log}).`,
    );
  }
}

/** From here on (MB) a full collection would take seconds if all stood still. */
const LARGE_HEAP = 2_048;

/**
 * What a transaction writes is held until it commits: with half of a small heap for what is young it is copied less
 * often. That it fills the heap for a while is no reason to give up.
 */
function collector(heap: string): readonly string[] {
  const parallel = inMegabytes(heap) < LARGE_HEAP ? parallelCollector(process.env) : [];
  return parallel.length > 0 ? [...parallel, '-XX:NewRatio=1', '-XX:-UseGCOverheadLimit'] : [];
}

/** All classes of Neo4j: Java would collect garbage each time that their memory has grown by some more. */
const METASPACE = '-XX:MetaspaceSize=192m';

function javaArguments({ jars, heap }: Runtime, layout: Layout): string[] {
  return [
    `-Xmx${heap}`,
    METASPACE,
    ...INLINING,
    ...collector(heap),
    '-cp',
    path.join(jars, '*'),
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.folder}`,
    `--config-dir=${layout.conf}`,
    '--console-mode',
  ];
}

/**
 * Ends Neo4j if this process dies without a word: a shell waits at a pipe that closes with us.
 * Windows ends the children of a dead process itself.
 */
function guard(pid: number | undefined): ChildProcess | undefined {
  if (pid === undefined || process.platform === 'win32') return undefined;
  return spawn('sh', ['-c', 'cat; kill "$0"', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
}

/** The innermost cause that a log names, else its last two lines; at most 300 characters. */
function lastTrouble(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const cause = lines.findLast((line) => line.startsWith('Caused by: '));
  const trouble = cause?.replace(/^Caused by: (?:[\w$]+\.)*[\w$]+: /, '') ?? lines.slice(-2).join(': ');
  return (trouble || 'nothing').slice(0, 300);
}
