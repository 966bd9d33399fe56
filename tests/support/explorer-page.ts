/// <reference lib="dom" />
/** The explorer in the browser of the bed, as a reader sees and uses it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { bed } from './browser-bed';
import { openPage, type OpenedPage, type PageOptions } from './open-page';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let opened: OpenedPage;
/** The page that was opened last. */
export let page: Page;

export async function open(address: string, options?: PageOptions): Promise<void> {
  opened = await openPage(bed.browser, `${bed.api.url}${address}`, { waitUntil: 'load', ...options });
  ({ page } = opened);
  await settled();
}

/** Another address in the same page, with its answers. */
export async function visit(next: string): Promise<void> {
  await page.goto(`${bed.api.url}${next}`);
  await settled();
}

export function settled() {
  return page.waitForFunction(
    () => document.querySelector('main#main') && !document.querySelector('.waiting'),
  );
}

export const address = () => page.url().slice(bed.api.url.length);
export const texts = (selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
export const shows = (selector: string, text: string) =>
  page.waitForFunction(
    (one, words) =>
      Array.from(document.querySelectorAll(one)).some((shown) => shown.textContent?.includes(words)),
    { timeout: 10_000 },
    selector,
    text,
  );

export async function ask(question: string): Promise<void> {
  await page.click('[role=combobox]', { count: 3 });
  await page.type('[role=combobox]', question);
}

/** What axe finds against WCAG 2.2 AA in the light and in the dark, as `theme: rule: element`. */
export async function violations(themes = ['light', 'dark']): Promise<readonly string[]> {
  // What waits for an answer is shown faint.
  await page.waitForFunction(() => !document.querySelector('.waiting, [data-asking="true"]'));
  await page.evaluate(axe);
  const found: string[] = [];
  for (const theme of themes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      // Colours are looked at when they have changed, not while they do.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    found.push(...(await violationsNow()).map((one) => `${theme}: ${one}`));
  }
  return found;
}

function violationsNow(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await run(document, { runOnly: tags });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Closes it; it must have thrown nothing, and asked no other server for anything. */
export async function closePage(): Promise<void> {
  expect(opened.outside()).toEqual([]);
  expect(opened.problems).toEqual([]);
  await page.close();
}

/** Clicks until that is shown: a click is lost that falls between two drawings of a page which still moves, and somebody clicks again. */
export async function clickUntil(selector: string, shown: string): Promise<void> {
  for (let left = 6; left > 0; left -= 1) {
    const click = page.locator(selector).setTimeout(5000).click();
    await click.catch(() => undefined);
    const found = await page.waitForSelector(shown, { timeout: 5000 }).catch(() => undefined);
    if (found) return;
  }
  throw new Error(`a click on ${selector} shows no ${shown}`);
}

export async function clickText(text: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${text}"])`);
  await button?.evaluate((element) => (element as HTMLElement).click());
}
