/// <reference lib="dom" />
import { loadResolution } from '../../src/load-resolution';
import { write } from '../../src/write/write';
import { annotate } from '../support/annotate';
import { bed } from '../support/browser-bed';
import {
  address,
  ask,
  clickText,
  clickUntil,
  closePage,
  open,
  page,
  shows,
  texts,
  violations,
  visit,
} from '../support/explorer-page';

/** An article whose every word tries to be more than text. */
const HOSTILE = annotate(
  {
    id: 'hostile',
    url: 'javascript:owned()',
    title: '<img src=x onerror="owned()">',
    publisher: '<script>owned()</script>',
    language: 'en"><script>owned()</script>',
  },
  [
    {
      by: '<b onclick="owned()">Bold</b>',
      says: '</mark><script>owned()</script>',
      about: ['<svg onload="owned()">'],
      saidAt: '2024-03-02',
    },
  ],
);

export function testExplorer(): void {
  beforeAll(() => write(bed.api.graph, [HOSTILE], loadResolution()));
  afterEach(closePage);

  it('takes two names to what the one says about the other, a statement to its article, and back', async () => {
    await open('/');
    await ask('Kim Jong-un about Russia');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    expect(address()).toBe('/?saidBy=Kim+Jong-un&about=Russia');
    await page.waitForSelector('.statement-words');
    const [words] = await texts('.statement-words mark');
    await clickUntil('.statement-words', '.article-text mark');
    expect((await texts('.article-text mark[data-part~=content]')).join('')).toBe(words);
    expect((await texts('.proof')).join()).toMatch(/\d+ spans read again in the text, all as recorded/);
    await page.goBack();
    await page.waitForSelector('.statement-words');
    expect((await texts('.statement-words mark'))[0]).toBe(words);
    await page.goForward();
    await page.waitForSelector('.article-text mark');
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 0);
    expect(address()).toBe('/');
  });

  it('suggests names with kinds and counts as one types, and is used by keyboard alone', async () => {
    await open('/');
    await ask('who denied what about Free');
    // "Russian Federation" is still there while only "F" has been answered.
    await page.waitForFunction(() =>
      document.querySelectorAll('[role=option]')[1]?.textContent?.startsWith('Freedonia'),
    );
    const options = await texts('[role=option]');
    expect(options[0]).toBe('about Free · deniesask');
    expect(options[1]).toMatch(/^Freedonia.*organisation · says \d+ · spoken of \d+$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await page.$eval('[role=combobox]', (box) => box.getAttribute('aria-activedescendant'));
    expect(await page.$eval(`[id="${active}"]`, (option) => option.getAttribute('aria-selected'))).toBe(
      'true',
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('polarity=denies'));
    await ask('Adam Smith');
    await page.keyboard.press('Enter');
    await shows('h1', 'Adam Smith');
    expect(address()).toMatch(/^\/entity\//);
  });

  it('links its views: who is picked in the network, a cell of the matrix, days of the timeline', async () => {
    await open('/?saidBy=Zo%C3%AB+M%C3%A1rquez&saidBy=Adam+Smith');
    await page.waitForSelector('.node');
    await page.$eval('.node[tabindex="0"]', (node) => (node as SVGElement).focus());
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
      await page.keyboard.press(key);
    const last = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    expect([first, last]).not.toContain(null);
    const picked = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label')?.split(',')[0],
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card');
    await shows('.focus-bar', picked ?? 'nobody was picked');
    await visit('/?view=matrix&about=Sylvania');
    await page.focus('.cell[tabindex="0"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('speaker='));
    await shows('.focus-bar', 'Sylvania');
    await visit('/?about=Sylvania');
    const before = (await texts('.statements-head h2'))[0];
    await page.focus('[role=slider][aria-label=From]');
    await page.keyboard.press('End');
    await page.waitForFunction(() => location.search.includes('saidAfter='));
    await page.waitForFunction(
      (was) => document.querySelector('.statements-head h2')?.textContent !== was,
      {},
      before,
    );
    expect(address()).toMatch(/saidAfter=2024-0\d-\d\d/);
  });

  it('sets what is contested beside what stands against it', async () => {
    await open('/?view=contested');
    await page.waitForSelector('.dispute');
    const { claims } = await bed.api.data(
      '{ claims(where: {contested: true}, first: 1) { edges { node { text deniedBy { text } denies { text } contradicts { text } } } } }',
    );
    const { text, ...against } = claims.edges[0].node;
    const opponents = Object.values(against).flatMap((all) => all as { text: string }[]);
    expect(
      await page.$eval('.dispute', (one) =>
        Array.from(one.querySelectorAll('blockquote'), (words) => words.textContent),
      ),
    ).toEqual([text, ...opponents.slice(0, 3).map((claim) => claim.text)]);
    await page.click('.dispute .to-evidence');
    await page.waitForSelector('.article-text mark');
  });

  it('opens what is around an entity and takes it out, with undo, redo and an address for each step', async () => {
    await open('/?saidBy=Dmitry+Peskov');
    await page.waitForSelector('.node');
    const drawn = async () => (await page.$$('.node')).length;
    const start = await drawn();
    await page.evaluate(() =>
      document
        .querySelector<HTMLElement>('.node[aria-label^="Kim Jong-un,"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await page.waitForSelector('.card');
    await clickText('Expand');
    await page.waitForFunction((count) => document.querySelectorAll('.node').length > count, {}, start);
    const more = await drawn();
    expect(address()).toContain('open=');
    await page.click('[aria-label=Undo]');
    await page.waitForFunction((count) => document.querySelectorAll('.node').length === count, {}, start);
    await page.click('[aria-label=Redo]');
    await page.waitForFunction((count) => document.querySelectorAll('.node').length === count, {}, more);
    await page.reload();
    await page.waitForFunction((count) => document.querySelectorAll('.node').length === count, {}, more);
    await page.click('[aria-label=Table]');
    await page.waitForSelector('.table');
    expect((await texts('.table tbody tr')).length).toBeGreaterThanOrEqual(more - 1);
  });

  it('merges and splits with a preview of what comes of it, and takes it back', async () => {
    const { entity } = await bed.api.data('{ entity(name: "Eva Smith") { id } }');
    await open(`/entity/${entity.id}`);
    await page.waitForSelector('.mentions tbody tr');
    const mentions = async () => (await texts('.mentions tbody tr')).length;
    const single = await mentions();
    await page.type('input[type=search]', 'Adam Sm');
    await clickText('Adam Smith Smith');
    await shows('.preview', 'Merged, all statements, names and roles of both are those of one.');
    expect(await violations()).toEqual([]);
    await page.type('.preview input', 'one man');
    await clickText('Merge');
    await shows('.decisions', 'one man');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.mentions tbody tr').length > count,
      {},
      single,
    );
    const merged = await mentions();
    await page.click('.mentions input[type=checkbox]');
    await shows('.preview', 'becomes an entity of its own.');
    expect(await violations()).toEqual([]);
    await clickText('Split off');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.mentions tbody tr').length < count,
      {},
      merged,
    );
    await clickText('Undo');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.mentions tbody tr').length === count,
      {},
      merged,
    );
  });

  it('says in a table what the network around an entity shows', async () => {
    const { entity } = await bed.api.data('{ entity(name: "Zoë Márquez") { id } }');
    await open(`/entity/${entity.id}`);
    await page.waitForSelector('.node');
    await page.click('[aria-label=Table]');
    await page.waitForSelector('.table-box .figure-button');
    expect(address()).toBe(`/entity/${entity.id}?as=table`);
    expect(await texts('[aria-label="Around it"] tbody tr')).toContain('Zoë MárquezFreedonia2–');
    await page.click('.figure-button');
    await page.waitForSelector('.statement-words');
    await page.goBack();
    await page.waitForSelector('.table-box .figure-button');
  });

  it('marks nothing where the text does not have the words, and says so', async () => {
    await open('/article/treaty');
    const shown = 'mark, .article-text [data-part]';
    const [first] = await page.$$eval('.margin-list a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect((await texts(shown)).length).toBeGreaterThan(0);
    await bed.api.graph.runText(
      'MATCH (d:Document {id: "treaty"}) SET d.kept = d.text, d.text = "x" + d.text',
    );
    await visit(first ?? '');
    expect(await texts(shown)).toEqual([]);
    expect((await texts('.proof.refused')).join()).toMatch(/Nothing is marked/);
    await bed.api.graph.runText('MATCH (d:Document {id: "treaty"}) SET d.text = d.kept REMOVE d.kept');
  });

  it('shows the text of a hostile article as text', async () => {
    await open('/article/hostile');
    await shows('h1', '<img src=x onerror="owned()">');
    expect((await texts('.article-text')).join()).toBe(HOSTILE.document.text);
    await page.click('.margin-list a');
    await page.waitForSelector('.article-text mark');
    const { entity } = await bed.api.data('query ($name: String!) { entity(name: $name) { id } }', {
      name: '<b onclick="owned()">Bold</b>',
    });
    const views = [
      `/entity/${entity.id}`,
      `/entity/${entity.id}?as=table`,
      '/?text=script&view=contested',
      '/?text=script',
      '/?text=script&view=matrix',
      '/?text=script&as=table',
      '/?text=script&view=statements',
    ];
    for (const view of views) {
      await visit(view);
      const made = await page.$$eval(
        'main img, main script, main b[onclick], main svg[onload], a[href^="javascript:"]',
        (all) => all.length,
      );
      expect(made).toBe(0);
    }
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  });

  it('leads a first visit through three steps on what was read, to a statement in its article', async () => {
    await open('/', { isFirst: true });
    await page.waitForSelector('.tour');
    expect(await violations()).toEqual([]);
    await page.click('.tour .main-button');
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    await clickText('Next');
    await clickText('Next');
    await page.click('.tour .main-button');
    await page.waitForSelector('.article-text mark');
  });

  it('says once what no part of a page could be told, and asks again for all of them', async () => {
    await open('/');
    await page.waitForSelector('.node');
    await page.evaluate(() => {
      const { fetch } = window;
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      addEventListener('online', () => (window.fetch = fetch));
    });
    await page.click('.filters input[type=checkbox]');
    await shows('.failure', 'The server does not answer.');
    await page.waitForFunction(() => !document.querySelector('.waiting[role=status], [data-asking="true"]'));
    expect((await texts('.failure')).length).toBe(1);
    expect((await texts('.waiting')).length).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await clickText('Try again');
    await page.waitForFunction(() => !document.querySelector('.failure, .waiting'));
  });

  it('says why nothing is there, and what to do', async () => {
    await open('/?saidBy=Nobodie+Known');
    await shows('.notice', 'Nobody is called “Nobodie Known”.');
    await visit('/entity/nobody');
    await shows('.notice', 'There is nobody and nothing of this address.');
  });
}
