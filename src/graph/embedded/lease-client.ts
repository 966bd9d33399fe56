/** A process's side of the leases: talks to the supervisor and holds the connection that keeps Neo4j running. */
import { connect, type Socket } from 'node:net';
import { GraphError } from '../../errors';
import type { Supervisor } from './latest-supervisor';
import { isAlive } from './process-table';
import { onMessage, type Report, send, type Want } from './protocol';

/** A supervisor answers at once; what does not answer for this long (ms) is something else on its port. */
const ANSWER_LIMIT = 30_000;

export class LeaseClient {
  private readonly reports: Report[] = [];
  private wake = (): void => undefined;
  private readonly closed: Promise<void>;
  private isClosed = false;

  private constructor(private readonly socket: Socket) {
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.isClosed = true;
        this.wake();
        resolve();
      });
    });
    onMessage<Report>(socket, (report) => {
      this.reports.push(report);
      this.wake();
    });
  }

  /** Undefined where no living supervisor answers. */
  static async open(supervisor: Supervisor, want: Want): Promise<LeaseClient | undefined> {
    if (!isAlive(supervisor.pid)) return undefined;
    const socket = connect({ host: '127.0.0.1', port: supervisor.port });
    socket.on('error', () => socket.destroy());
    const client = new LeaseClient(socket);
    send(socket, { token: supervisor.token, want, pid: process.pid });
    const limit = setTimeout(() => socket.destroy(), ANSWER_LIMIT);
    const answer = await client.report(() => true);
    clearTimeout(limit);
    return answer && client;
  }

  /** The newest report that fits, now or later; undefined if the supervisor ends before there is one. */
  async report(fits: (report: Report) => boolean): Promise<Report | undefined> {
    for (;;) {
      const latest = this.reports.at(-1);
      if (latest && fits(latest)) return latest;
      if (this.isClosed) return undefined;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Where Neo4j answers, as soon as it has started; undefined if the supervisor ends before. */
  async uri(): Promise<string | undefined> {
    const report = await this.report(({ uri, failed }) => uri !== undefined || failed !== undefined);
    if (report?.failed === undefined) return report?.uri;
    await this.close();
    throw new GraphError(report.failed);
  }

  /** Whether the supervisor has ended, and Neo4j before it: what it told is no longer true. */
  get hasEnded(): boolean {
    return this.isClosed;
  }

  /** The connection alone no longer keeps this process from ending. */
  unref(): void {
    this.socket.unref();
  }

  /** Ends the connection; resolves at once if others use Neo4j, else when it has stopped. */
  async close(): Promise<void> {
    this.socket.ref();
    this.socket.end();
    await this.closed;
  }
}
