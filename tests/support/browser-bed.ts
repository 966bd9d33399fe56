/** One server over one graph and one browser, for all tests in a browser: starting them takes longer than most tests. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import type { Annotations } from '../../src/model/annotations';
import { loadResolution } from '../../src/load-resolution';
import { write } from '../../src/write/write';
import { openBrowser } from './open-browser';
import type { Api } from './start-api';
import { startSummitApi } from './start-summit-api';

/** There from `openBed` to `closeBed`. */
export interface Bed {
  api: Api;
  browser: Browser;
  /** A page of somebody else on an origin that the server knows, and by another name of the host on one that it does not. */
  allowed: string;
  refused: string;
}

export const bed = {} as Bed;

let other: Server;

/** The example articles, and these besides. */
export async function openBed(articles: readonly Annotations[]): Promise<void> {
  await openOther();
  const web = { publicUrl: undefined, corsOrigins: [bed.allowed], frameAncestors: [bed.allowed] };
  [bed.api, bed.browser] = await Promise.all([startSummitApi(web), openBrowser()]);
  await write(bed.api.graph, articles, loadResolution());
}

export async function closeBed(): Promise<void> {
  await bed.browser?.close();
  await bed.api?.stop();
  other.close();
}

/** Its page has the body that its address asks for: `/?body=<p>…`. */
async function openOther(): Promise<void> {
  other = createServer((request, response) => {
    const body = new URL(request.url ?? '/', 'http://other.invalid').searchParams.get('body') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>somebody else's page</title><body>${body}</body>`);
  });
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  Object.assign(bed, { allowed: `http://127.0.0.1:${port}`, refused: `http://localhost:${port}` });
}
