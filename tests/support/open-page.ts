/// <reference lib="dom" />
import type { Browser, Page, Viewport } from 'puppeteer-core';

export interface OpenedPage {
  readonly page: Page;
  /** What the page said in the console, and what it threw. */
  readonly problems: readonly string[];
  /** The addresses of other servers that it asked for anything. */
  outside(): readonly string[];
}

export interface PageOptions {
  readonly theme?: 'light' | 'dark';
  readonly viewport?: Viewport;
  /** What is done in the page before its own scripts run. */
  readonly before?: () => void;
  /** Whether it is a first visit, with the tour. */
  readonly isFirst?: boolean;
  /** What counts as loaded; by default half a second without a request. */
  readonly waitUntil?: 'load' | 'networkidle0';
}

/** A page of the server, loaded. The pages of a browser share what they keep; `isFirst` forgets it. */
export async function openPage(
  browser: Browser,
  address: string,
  { theme = 'light', viewport, before, isFirst = false, waitUntil = 'networkidle0' }: PageOptions = {},
): Promise<OpenedPage> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  if (viewport) await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluateOnNewDocument((first) => {
    localStorage.clear();
    if (!first) localStorage.setItem('hearsay.tour', 'seen');
  }, isFirst);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address, { waitUntil, timeout: 90_000 });
  const { origin } = new URL(address);
  const outside = () => requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${origin}/`));
  return { page, problems, outside };
}
