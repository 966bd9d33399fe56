/** The supervisor's side of the leases: counts who uses Neo4j and says when nobody does any longer. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Greeting, onMessage, type Report, send } from './protocol';

/** Who starts a supervisor asks for a lease within milliseconds, unless it has died. */
const FIRST_LEASE_LIMIT = 15_000;

type State = Pick<Report, 'uri' | 'failed' | 'pid'>;

export class LeaseServer {
  private readonly server: Server;
  /** Every open connection, with the id of its process where it is a lease. */
  private readonly connections = new Map<Socket, number | undefined>();
  /** Those too that wait for Neo4j to stop. */
  private readonly open = new Set<Socket>();
  private token = '';
  private held = false;
  private used = false;
  private stopping = false;
  private state: State = {};

  /** @param onIdle called when the last lease has gone, and nothing holds Neo4j */
  constructor(private readonly onIdle: () => void) {
    // Half open: who gives a lease back learns by our closing that Neo4j has stopped.
    this.server = createServer({ allowHalfOpen: true }, (socket) => this.accept(socket));
  }

  /** Listens on a free port of the loopback interface, and gives it; hears only those who know the token. */
  async listen(token: string): Promise<number> {
    this.token = token;
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Tells everybody, and everybody who comes later. */
  tell(state: State): void {
    this.state = state;
    for (const socket of this.connections.keys()) send(socket, this.report());
  }

  /** From now on whoever comes is told to wait for the end of this process, and then to start anew. */
  stop(): void {
    this.stopping = true;
    this.tell({});
  }

  /** Neo4j has stopped: nobody waits any longer, and whoever comes now finds no one here. */
  close(): void {
    this.server.close();
    for (const socket of this.open) socket.end();
  }

  /** Tells everybody why Neo4j does not run; idle once they have heard it. */
  fail(failed: string): void {
    this.held = false;
    this.tell({ failed });
    if (this.isIdle()) this.onIdle();
  }

  /** Resolves when somebody wants Neo4j to run; false if nobody does for a while. */
  async isUsed(): Promise<boolean> {
    const deadline = Date.now() + FIRST_LEASE_LIMIT;
    while (!this.used && Date.now() < deadline) await sleep(10);
    return this.used;
  }

  private accept(socket: Socket): void {
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    onMessage<Greeting>(socket, (greeting) => this.welcome(socket, greeting));
    socket
      .on('end', () => this.leave(socket))
      .on('close', () => this.leave(socket))
      .on('error', () => socket.destroy());
  }

  private welcome(socket: Socket, { token, want, pid }: Greeting): void {
    if (token !== this.token || this.connections.has(socket)) {
      socket.destroy();
      return;
    }
    if (want === 'hold') this.held = true;
    if (want === 'stop') this.held = false;
    this.used ||= want === 'lease' || want === 'hold';
    this.connections.set(socket, want === 'lease' ? pid : undefined);
    send(socket, this.report());
  }

  private leave(socket: Socket): void {
    if (!this.connections.delete(socket)) return;
    if (this.isIdle()) this.onIdle();
    else if (!this.stopping) socket.end();
  }

  private isIdle(): boolean {
    return this.used && !this.stopping && !this.held && this.users().length === 0;
  }

  private report(): Report {
    return { ...this.state, stopping: this.stopping, held: this.held, users: this.users() };
  }

  private users(): number[] {
    return [...this.connections.values()].filter((pid) => pid !== undefined);
  }
}
