/** What a process and the supervisor say to one another, one JSON object a line. */
import type { Socket } from 'node:net';
import { parseJson } from '../../util/parse-json';

/**
 * `lease`: Neo4j runs at least as long as this connection. `hold`: it runs until `stop`, connection or not.
 * `stop`: nothing holds it any longer but the leases of others. `look`: only tells.
 */
export type Want = 'lease' | 'hold' | 'stop' | 'look';

/** The first line, from the process. */
export interface Greeting {
  readonly token: string;
  readonly want: Want;
  readonly pid: number;
}

/** The lines from the supervisor: one at once, and one when Neo4j has started or failed to. */
export interface Report {
  /** Neo4j ends, and this supervisor with it, which closes the connection. */
  readonly stopping: boolean;
  /** Where Neo4j answers, once it has started. */
  readonly uri?: string;
  /** Why it does not start. */
  readonly failed?: string;
  /** The process id of Neo4j, once it has started. */
  readonly pid?: number;
  /** True after `hold`. */
  readonly held: boolean;
  /** The processes with a lease. */
  readonly users: readonly number[];
}

export function send(socket: Socket, message: Greeting | Report): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/** Calls back for every line that is a JSON object; other lines come from no process of ours. */
export function onMessage<T extends Greeting | Report>(socket: Socket, callback: (message: T) => void): void {
  let rest = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const message of lines.map(parse)) if (message) callback(message as T);
  });
}

function parse(line: string): object | undefined {
  const value = parseJson(line);
  return typeof value === 'object' && value !== null ? value : undefined;
}
