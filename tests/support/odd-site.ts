/** A web site on this machine that behaves as sites do, and misbehaves as some do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

type Page = (response: ServerResponse, request: IncomingMessage) => void;

export interface OddSite {
  /** "127.0.0.1:port", for HEARSAY_ALLOW_HOSTS. */
  readonly host: string;
  readonly origin: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** The most requests that were under way at a time. */
  mostAtOnce(): number;
  /** Puts a page in place of what was there. */
  put(path: string, page: Page): void;
  close(): Promise<void>;
}

/** What a page says, as HTML. */
export function htmlOf(title: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

/** A page of some type, with a status and headers of its own if need be. */
export function page(
  body: string | Buffer,
  { status = 200, ...headers }: Record<string, string | number> = {},
): Page {
  return (response) =>
    void response
      .writeHead(Number(status), { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(body);
}

export async function openOddSite(pages: Readonly<Record<string, Page>> = {}): Promise<OddSite> {
  const all = new Map<string, Page>([...Object.entries(ODD_PAGES), ...Object.entries(pages)]);
  const asked: string[] = [];
  const count = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push(pathname);
    count.now += 1;
    count.most = Math.max(count.most, count.now);
    response.once('close', () => (count.now -= 1));
    (all.get(pathname) ?? page('not here', { status: 404 }))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    origin: `http://${host}`,
    asked,
    mostAtOnce: () => count.most,
    put: (path, one) => void all.set(path, one),
    close: () => closeNow(server),
  };
}

function closeNow(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

const to = (location: string, status = 302): Page => page('', { status, location });

/** Twenty megabytes of nothing, in twenty kilobytes. */
const BOMB = gzipSync(Buffer.alloc(20_000_000, 'x'));

function drip(response: ServerResponse, every: number): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('<p>More.</p>'), every);
  response.once('close', () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(1 << 16, 'x');
  const more = () => {
    while (!response.destroyed && response.write(chunk)) continue;
  };
  response.writeHead(200, { 'content-type': 'text/html' }).on('drain', more);
  more();
}

const ODD_PAGES: Readonly<Record<string, Page>> = {
  '/article': page(htmlOf('The council', 'Mayor Jane Doe said the bridge would be closed on Monday.')),
  '/once': to('/article', 301),
  '/loop': to('/loop'),
  '/ping': to('/pong'),
  '/pong': to('/ping'),
  '/inside': to('http://127.0.0.1:1/secret'),
  '/inside-number': to('http://2130706433:1/secret'),
  '/inside-name': to('http://localhost/secret'),
  '/metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/file': to('file:///etc/passwd'),
  '/bomb': page(BOMB, { 'content-encoding': 'gzip' }),
  '/broken-gzip': page(Buffer.from('not gzip at all'), { 'content-encoding': 'gzip' }),
  '/strange-packing': page('x', { 'content-encoding': 'rot13' }),
  '/endless': flood,
  '/drip': (response) => drip(response, 40),
  '/stalls': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>One.'),
  '/silent': () => undefined,
  '/no-http': ({ socket }) => void socket?.end('HTTP/1.1 200 OK\r\nno header\r\n\r\n'),
  '/unescaped': ({ socket }) => void socket?.end('HTTP/1.1 302 Found\r\nLocation: /caf\u00e9\r\n\r\n'),
  '/caf%C3%A9': page(htmlOf('Café', 'One.')),
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>One.');
    setTimeout(() => response.destroy(), 20);
  },
  '/large': page('x', { 'content-length': '9000000000' }),
  '/picture': page('x', { 'content-type': 'image/png' }),
  '/error': page('sorry', { status: 500 }),
  '/busy': page('later', { status: 503, 'retry-after': '120' }),
  '/too-often': page('later', { status: 429 }),
  '/subscribers': page('pay', { status: 402 }),
  '/login': page('who', { status: 401 }),
  '/windows-1251': page(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), {
    'content-type': 'text/html; charset=windows-1251',
  }),
  '/tagged': (response, { headers }) =>
    headers['if-none-match'] === '"1"'
      ? void response.writeHead(304).end()
      : page(htmlOf('Tagged', 'One.'), { etag: '"1"' })(response, undefined as never),
};
