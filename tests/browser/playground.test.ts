/// <reference lib="dom" />
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { projectRoot } from '../../src/util/project-root';
import { openBrowser } from '../support/open-browser';
import type { Api } from '../support/start-api';
import { startSummitApi } from '../support/start-summit-api';

jest.setTimeout(180_000);

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startSummitApi(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** A page of the server; `requests` and `problems` fill as it loads. */
async function open(address: string) {
  const page = await browser.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${api.url}${address}`, { waitUntil: 'networkidle0', timeout: 90_000 });
  return { page, requests, problems };
}

function outside(requests: readonly string[]): readonly string[] {
  return requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${api.url}/`));
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: path.join(projectRoot, 'docs', `${name}.png`) as `${string}.png` });
}

describe('the playground', () => {
  it('answers the first question at the press of a button, and asks no other server for anything', async () => {
    const { page, requests, problems } = await open('/playground');
    await page.waitForSelector('.graphiql-execute-button');
    await page.click('.graphiql-execute-button');
    await page.waitForFunction(
      () => /"totalCount"/.test(document.querySelector('.result-window')?.textContent ?? ''),
      { timeout: 60_000 },
    );
    const shown = await page.$eval('.result-window', (element) => element.textContent?.replace(/\s+/g, ' '));
    expect(shown).toContain('"statements"');
    expect(shown).toContain('"text"');
    expect(shown).not.toContain('"errors"');
    await picture(page, 'playground');
    expect(outside(requests)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has all questions ready in tabs', async () => {
    const { page } = await open('/playground');
    const tabs = await page.$$eval('.graphiql-tab-button', (elements) =>
      elements.map((element) => element.textContent?.trim()),
    );
    expect(tabs[0]).toBe('WhoSaidWhatAboutWhom');
    expect(tabs.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the start page', () => {
  it('shows statements with their evidence, and answers a question of its form', async () => {
    const { page, requests, problems } = await open('/');
    await page.waitForSelector('#statements li');
    await page.type('input[name=saidBy]', 'Kim Jong-un');
    await page.type('input[name=about]', 'Russia');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /“Russia” stands for/.test(document.querySelector('#summary')?.textContent ?? ''),
    );
    const cards = await page.$$eval('#statements li', (items) =>
      items.map((item) => ({
        who: item.querySelector('.who')?.textContent ?? '',
        marked: item.querySelector('mark')?.textContent ?? '',
      })),
    );
    expect(cards.length).toBeGreaterThan(0);
    for (const { who, marked } of cards) {
      expect(who).toContain('Kim Jong-un');
      expect(marked).not.toBe('');
    }
    await picture(page, 'start-page');
    expect(outside(requests)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
