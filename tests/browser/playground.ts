/// <reference lib="dom" />
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { projectRoot } from '../../src/util/project-root';
import { bed } from '../support/browser-bed';
import { openPage } from '../support/open-page';

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: path.join(projectRoot, 'docs', `${name}.png`) as `${string}.png` });
}

export function testPlayground(): void {
  it('answers the first question at the press of a button, and asks no other server for anything', async () => {
    const { page, problems, outside } = await openPage(bed.browser, `${bed.api.url}/playground`);
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
    expect(outside()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('has all questions ready in tabs', async () => {
    const { page } = await openPage(bed.browser, `${bed.api.url}/playground`);
    const tabs = await page.$$eval('.graphiql-tab-button', (elements) =>
      elements.map((element) => element.textContent?.trim()),
    );
    expect(tabs[0]).toBe('WhoSaidWhatAboutWhom');
    expect(tabs.length).toBeGreaterThanOrEqual(10);
  });
}
