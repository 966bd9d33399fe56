import { createServer, type AddressInfo, type Socket } from 'node:net';
import { openGraph } from '../../src/graph/graph';

/** What is at NEO4J_URI takes the connection, and does this with it. */
async function openWhere(answer: (socket: Socket) => void): Promise<unknown> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await openGraph({ uri, username: 'neo4j', password: 'x', database: 'neo4j' }, 1_000).catch(
      (error: Error) => error.message.replace(uri, 'URI'),
    );
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

describe('what is no Neo4j', () => {
  it('and never answers is waited for only so long', async () => {
    const begun = Date.now();
    expect(await openWhere(() => undefined)).toBe(
      'Neo4j does not answer at URI: start it, or set NEO4J_URI (unset, an embedded one is used).',
    );
    expect(Date.now() - begun).toBeLessThan(20_000);
  });

  it('and says something else is named', async () => {
    expect(await openWhere((socket) => socket.write('a line of some other server'))).toBe(
      'What answers at URI is no Neo4j: check NEO4J_URI (unset, an embedded one is used).',
    );
  });
});
