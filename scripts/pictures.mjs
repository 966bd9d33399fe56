/**
 * `npm run pictures`: takes the pictures of `docs/` anew from a running server that has read the example articles:
 * `EXPLORER_URL`, by default http://127.0.0.1:4000.
 */
import { createServer } from 'node:http';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import { root } from './prepare.mjs';

const server = process.env.EXPLORER_URL ?? 'http://127.0.0.1:4000';
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

const { CHROMIUM_PATH } = process.env;
const browser = await puppeteer.launch({
  executablePath: CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: [...(CHROMIUM_PATH ? [] : chromium.args), '--no-sandbox', '--disable-web-security'],
  headless: CHROMIUM_PATH ? true : 'shell',
});

try {
  const kim = await idOf('Kim Jong-un');
  const russia = await idOf('Russia');
  await take('explorer', '/?saidBy=Kim+Jong-un&about=Russia');
  await take('explorer-matrix', `/?view=matrix&speaker=${kim}&subject=${russia}`, { theme: 'dark' });
  await take('explorer-contested', '/?view=contested');
  await take('explorer-entity', `/entity/${kim}`, { view: { width: 1280, height: 860 } });
  await take('explorer-article', '/?saidBy=Kim+Jong-un&about=Russia', { before: openFirst });
  await take('explorer-phone', '/?about=Russia', { theme: 'dark', view: PHONE });
  await take('playground', '/playground', { view: { width: 1400, height: 900 }, before: runFirst });
  await takeEmbed();
} finally {
  await browser.close();
}

async function take(name, address, { theme = 'light', view = DESK, before } = {}) {
  const page = await browser.newPage();
  await page.setViewport(view);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluateOnNewDocument(() => localStorage.setItem('hearsay.tour', 'seen'));
  await page.goto(new URL(address, server).href, { waitUntil: 'networkidle0', timeout: 90_000 });
  await page.waitForFunction(() => !document.querySelector('.waiting'), { timeout: 90_000 });
  await before?.(page);
  await new Promise((resolve) => setTimeout(resolve, 4_000)); // The layout comes to rest.
  await page.screenshot({ path: path.join(root, 'docs', `${name}.png`) });
  console.log(`docs/${name}.png`);
  await page.close();
}

async function openFirst(page) {
  await page.waitForSelector('.statement-words', { timeout: 90_000 });
  await page.click('.statement-words');
  await page.waitForSelector('.article-text mark');
}

async function runFirst(page) {
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() =>
    /"totalCount"/.test(document.querySelector('.result-window')?.textContent ?? ''),
  );
}

/** The custom element on a page of somebody else. */
async function takeEmbed() {
  const other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><meta charset="utf-8"><title>A page</title>
      <body style="max-width:42rem;margin:2rem auto;font:17px/1.55 Georgia,serif">
      <h1 style="font-size:1.6rem;margin:0 0 .4rem">What was said at the summit</h1>
      <p style="margin:0 0 1rem">A page of a newspaper. What follows comes from Hearsay, by one script and one element.</p>
      <script src="${server}/embed/hearsay.js"></script>
      <hearsay-statements speaker="Kim Jong-un" about="Russia" first="3" theme="light"></hearsay-statements></body>`);
  });
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 640 });
  await page.goto(`http://127.0.0.1:${other.address().port}`, { waitUntil: 'networkidle0', timeout: 90_000 });
  await page.screenshot({ path: path.join(root, 'docs', 'embedding.png') });
  console.log('docs/embedding.png');
  other.close();
}

async function idOf(name) {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($name: String!) { entity(name: $name) { id } }',
      variables: { name },
    }),
  });
  const { data } = await response.json();
  if (!data?.entity) throw new Error(`${server} knows nobody called ${name}: let it read examples/summit.`);
  return data.entity.id;
}
