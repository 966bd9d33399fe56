/** Where the embedded Neo4j keeps what, below `HEARSAY_HOME`. */
import path from 'node:path';

export interface Layout {
  /** Neo4j's own home; everything else lies in it. */
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  /** What Neo4j prints, anew at each start. */
  readonly log: string;
  /** What the supervisor prints: nothing, unless it fails. */
  readonly supervisorLog: string;
  readonly password: string;
  /** Neo4j writes its process id here and removes it when it ends well. */
  readonly pid: string;
}

export function layoutOf(home: string): Layout {
  const folder = path.join(home, 'neo4j');
  return Object.freeze({
    folder,
    conf: path.join(folder, 'conf'),
    data: path.join(folder, 'data'),
    log: path.join(folder, 'logs', 'console.log'),
    supervisorLog: path.join(folder, 'logs', 'supervisor.log'),
    password: path.join(folder, 'password'),
    pid: path.join(folder, 'run', 'neo4j.pid'),
  });
}
