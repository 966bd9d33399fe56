/// <reference lib="dom" />
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '../support/open-browser';
import { openPage, type OpenedPage } from '../support/open-page';
import type { Api } from '../support/start-api';
import { startSummitApi } from '../support/start-summit-api';

jest.setTimeout(120_000);

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startSummitApi(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const open = (address: string, options?: Parameters<typeof openPage>[2]) =>
  openPage(browser, `${api.url}${address}`, options);

describe('the search box', () => {
  it('takes two names to what the one says about the other, and a statement to its place in the article', async () => {
    const explorer = await open('/');
    const { page } = explorer;
    await page.type('[role=combobox]', 'Kim Jong-un about Russia');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    expect(new URL(page.url()).search).toBe('?saidBy=Kim+Jong-un&about=Russia');
    await page.waitForSelector('.statement-words');
    const words = await textOf(explorer, '.statement-words mark');
    await page.click('.statement-words');
    await page.waitForSelector('.article-text mark');
    const marked = await page.$$eval('.article-text mark[data-part~=content]', (marks) =>
      marks.map((mark) => mark.textContent).join(''),
    );
    expect(marked).toBe(words);
    expect(await textOf(explorer, '.proof')).toMatch(/^\d+ spans read again in the text/);
    await page.goBack();
    await page.waitForSelector('.statement-words');
    expect(explorer.outside()).toEqual([]);
    expect(explorer.problems).toEqual([]);
  });
});

async function textOf({ page }: OpenedPage, selector: string): Promise<string> {
  return (await page.$eval(selector, (element) => element.textContent ?? '')).trim();
}
