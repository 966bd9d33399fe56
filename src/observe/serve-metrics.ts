/** An address for processes that answer nothing else: `/metrics` for Prometheus, `/healthz` for whoever restarts them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { ConfigError } from '../errors';

export interface MetricsServer {
  /** `http://127.0.0.1:9464/metrics` */
  readonly url: string;
  close(): Promise<void>;
}

/** `ConfigError` where the port cannot be had. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  answer: RequestHandler,
): Promise<MetricsServer> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', answer);
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  const http = createServer(app);
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause) => {
      reject(
        new ConfigError(
          `No metrics at port ${port} on ${host} (${cause.message}): set HEARSAY_METRICS_PORT.`,
          {
            cause,
          },
        ),
      );
    });
    http.listen(port, host, resolve);
  });
  const { port: got } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${got}/metrics`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
