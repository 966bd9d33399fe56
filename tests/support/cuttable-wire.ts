/** A wire to Neo4j that can be cut: everything that runs over it breaks off, and for a while nobody gets through. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface CuttableWire {
  /** bolt://… */
  readonly uri: string;
  cut(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openWire(to: string): Promise<CuttableWire> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async cut(milliseconds) {
      isCut = true;
      drop();
      await sleep(milliseconds);
      isCut = false;
    },
    close: () => {
      drop();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
