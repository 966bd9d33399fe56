import type { Config } from '../config';

/** Where `hearsay serve` answers with these settings. */
export function publicUrlOf({ web, host, port }: Pick<Config, 'web' | 'host' | 'port'>): string {
  return web.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
