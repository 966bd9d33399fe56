/**
 * The process that owns the embedded Neo4j. It is started apart from the terminal, so that Ctrl-C there does not
 * reach Neo4j, and stops it when the last process that uses it has gone, however that process ended.
 * Run from `dist/`, with a `Job` as its only argument.
 */
import { randomBytes } from 'node:crypto';
import { GraphError } from '../../errors';
import { takeHome } from './latest-supervisor';
import { choosePort, ensurePassword, writeSettings } from './configure';
import { type Layout, layoutOf } from './layout';
import { LeaseServer } from './lease-server';
import { Neo4jProcess, type Runtime } from './neo4j-process';
import { endOrphan } from './orphan';
import { healDatabase } from './put-aside';

/** What a supervisor is started with. */
export interface Job extends Runtime {
  /** `HEARSAY_HOME`, absolute. */
  readonly home: string;
  readonly generation: number;
  readonly pageCache: string;
}

/** How often Neo4j is started anew because somebody took the port that was free a moment ago. */
const PORT_ATTEMPTS = 5;

async function supervise(job: Job): Promise<void> {
  let neo4j: Neo4jProcess | undefined;
  const shutDown = async (): Promise<void> => {
    leases.stop();
    await neo4j?.stop();
    leases.close();
    await neo4j?.ended;
    process.exit();
  };
  const leases = new LeaseServer(() => void shutDown());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void shutDown());

  const layout = layoutOf(job.home);
  await becomeSupervisor(job, layout, leases);
  try {
    const uri = await start(job, layout, (launched) => (neo4j = launched));
    leases.tell({ uri, pid: neo4j?.pid });
  } catch (error) {
    leases.fail((error as Error).message);
    return;
  }
  await neo4j?.ended;
  await shutDown();
}

/** Ends this process unless it becomes the one supervisor of its home, and somebody wants Neo4j to run. */
async function becomeSupervisor({ generation }: Job, { folder }: Layout, leases: LeaseServer): Promise<void> {
  const token = randomBytes(24).toString('hex');
  const port = await leases.listen(token);
  if (!takeHome(folder, { generation, pid: process.pid, port, token })) process.exit();
  if (!(await leases.isUsed())) process.exit();
}

/** Starts Neo4j and gives its address; tells of each process that it launches. */
async function start(job: Job, layout: Layout, onLaunch: (launched: Neo4jProcess) => void): Promise<string> {
  await endOrphan(layout);
  healDatabase(layout);
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt += 1) {
    const port = await choosePort(attempt);
    writeSettings(layout, port, job.pageCache);
    await ensurePassword(layout, job);
    const neo4j = new Neo4jProcess(job, layout);
    onLaunch(neo4j);
    if (await neo4j.started()) return `bolt://127.0.0.1:${port}`;
  }
  throw new GraphError('Neo4j found no free port on 127.0.0.1: end what takes them all, and try again.');
}

void supervise(JSON.parse(process.argv[2] ?? '{}') as Job);
