import { connect } from 'node:net';

/** The beginning of a connection as Bolt has it, with the one version that we ask for. */
const GREETING = Buffer.from(`6060b017${'00000405'}${'00000000'.repeat(3)}`, 'hex');
const PORT = 7687;

/**
 * False where nothing comes from there for so long (ms). The driver would wait a minute, and keep the process for ever.
 * All other trouble the driver explains, and that of TLS.
 */
export function saysSomething(uri: string, limit: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  if (protocol.includes('+')) return Promise.resolve(true);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/gu, '');
    const socket = connect({ host, port: Number(port || PORT) }, () => socket.write(GREETING));
    const end = (does: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(does);
    };
    const timer = setTimeout(() => end(false), limit);
    for (const event of ['data', 'error', 'close']) socket.on(event, () => end(true));
  });
}
