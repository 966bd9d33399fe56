/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer-core';
import { bed } from '../support/browser-bed';
import { HOSTILE_TEXTS } from '../support/hostile';
import { RURITANIA } from '../support/ruritania';
import type { Json } from '../support/start-api';

/** What a page of the other origin with this body shows; `problems` are errors of scripts, not refusals of the browser. */
async function show(origin: string, content: string): Promise<{ page: Page; problems: string[] }> {
  const page = await bed.browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${origin}/?body=${encodeURIComponent(content)}`, { waitUntil: 'load' });
  return { page, problems };
}

const script = () => `<script src="${bed.api.url}/embed/hearsay.js"></script>`;

/** The text inside the element. */
const shadowText = (page: Page) =>
  page.$eval('hearsay-statements', (element) => element.shadowRoot?.textContent ?? '');

export function testEmbeds(): void {
  describe('<hearsay-statements> on a page of another origin', () => {
    it('shows who says what about whom with its evidence, and tells what is chosen', async () => {
      const { page, problems } = await show(
        bed.allowed,
        `${script()}<hearsay-statements speaker="Zoë Márquez" about="Freedonia"></hearsay-statements>
       <script>
         window.told = [];
         for (const name of ['hearsay-load', 'entity-select', 'statement-select'])
           document.addEventListener(name, ({ type, detail }) => told.push([type, detail.total ?? detail.entity?.name ?? detail.statement?.text]));
       </script>`,
      );
      await page.waitForFunction(() => (window as Json).told.length > 0);
      expect(await shadowText(page)).toMatch(
        /^2 statements\..*Zoë Márquez asserts about Freedonia.*The treaty with Freedonia will hold/s,
      );
      await page.$eval('hearsay-statements', (element) => {
        element.shadowRoot!.querySelector<HTMLElement>('.name')!.click();
        element.shadowRoot!.querySelector<HTMLElement>('blockquote')!.click();
      });
      expect(await page.evaluate(() => (window as Json).told)).toEqual([
        ['hearsay-load', 2],
        ['entity-select', 'Zoë Márquez'],
        ['statement-select', 'Both delegations agreed on the treaty'],
      ]);
      const links = await page.$eval('hearsay-statements', (element) =>
        [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
      );
      expect(links).toContain('https://post.example/treaty');
      expect(links.filter((href) => href.includes('/embed/statement/'))).toHaveLength(2);
      await page.$eval('hearsay-statements', (element) =>
        element.setAttribute('speaker', 'Adam Smith|Eva Smith'),
      );
      await page.$eval('hearsay-statements', (element) => element.setAttribute('about', 'Sylvania'));
      await page.waitForFunction(() =>
        document.querySelector('hearsay-statements')?.shadowRoot?.textContent?.includes('No arms were sold'),
      );
      expect(problems).toEqual([]);
    });

    it('goes on where there is more, and says so where nobody is known by a name', async () => {
      const { page } = await show(
        bed.allowed,
        `${script()}<hearsay-statements first="2" said-after="2024-03-01" said-before="2024-04-30"></hearsay-statements>`,
      );
      const count = (wanted: number) =>
        page.waitForFunction(
          (statements) =>
            document.querySelector('hearsay-statements')?.shadowRoot?.querySelectorAll('.statement')
              .length === statements,
          {},
          wanted,
        );
      await count(2);
      await page.$eval('hearsay-statements', (element) =>
        element.shadowRoot!.querySelector<HTMLElement>('button.more')!.click(),
      );
      await count(3);
      await page.$eval('hearsay-statements', (element) => element.setAttribute('speaker', 'Nobody Known'));
      await page.waitForFunction(() =>
        document
          .querySelector('hearsay-statements')
          ?.shadowRoot?.textContent?.includes('Nobody is known as “Nobody Known”'),
      );
    });

    it('takes everything that an article says for text', async () => {
      const { page, problems } = await show(
        bed.allowed,
        `${script()}<hearsay-statements first="100" text="document"></hearsay-statements>`,
      );
      await page.waitForFunction(() =>
        document.querySelector('hearsay-statements')?.shadowRoot?.querySelector('.statement'),
      );
      expect(await shadowText(page)).toContain(HOSTILE_TEXTS.script);
      const found = await page.$eval('hearsay-statements', (element) => ({
        made: element.shadowRoot!.querySelectorAll('script, img').length,
        scripts: [...element.shadowRoot!.querySelectorAll('a')].filter(({ href }) =>
          /^javascript:/.test(href),
        ).length,
      }));
      expect(found).toEqual({ made: 0, scripts: 0 });
      expect(await page.title()).toBe("somebody else's page");
      expect(problems).toEqual([]);
    });

    it('shows nothing on a page of an origin that is not named', async () => {
      const { page } = await show(bed.refused, `${script()}<hearsay-statements></hearsay-statements>`);
      await page.waitForFunction(() =>
        document.querySelector('hearsay-statements')?.shadowRoot?.textContent?.includes('cannot be shown'),
      );
      expect(await shadowText(page)).not.toContain('treaty');
    });
  });

  describe('a frame on a page of another origin', () => {
    const frame = (address: string) =>
      `${script()}<iframe src="${bed.api.url}${address}" sandbox="allow-scripts allow-popups" style="width:600px;height:50px"></iframe>`;
    const inside = async (page: Page) => {
      const frames = page.frames().filter((one) => one !== page.mainFrame());
      return (await frames[0]?.evaluate(() => document.body.innerText)) ?? '';
    };

    it('shows statements and is made as tall as they are', async () => {
      const { page, problems } = await show(
        bed.allowed,
        frame('/embed/statements?saidBy=Zo%C3%AB%20M%C3%A1rquez&theme=dark'),
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
      expect(await inside(page)).toContain('The treaty with Freedonia will hold');
      const dark = await page.frames()[1]!.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(dark).toBe('rgb(23, 23, 26)');
      expect(problems).toEqual([]);
    });

    it('takes everything that an article says for text', async () => {
      const { page, problems } = await show(bed.allowed, frame('/embed/statements?first=100&text=document'));
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 200);
      expect(await inside(page)).toContain(HOSTILE_TEXTS.script);
      expect(
        await page.frames()[1]!.evaluate(() => document.querySelectorAll('img, body script').length),
      ).toBe(0);
      expect(problems).toEqual([]);
    });

    it('shows nothing on a page of an origin that is not named', async () => {
      const { page } = await show(bed.refused, frame('/embed/statements'));
      expect(await inside(page)).not.toContain('statements');
    });

    it('is what /oembed gives for its address', async () => {
      const address = `${bed.api.url}/embed/statements?about=Freedonia&theme=light`;
      const answer = (await (
        await fetch(`${bed.api.url}/oembed?format=json&maxwidth=400&url=${encodeURIComponent(address)}`)
      ).json()) as Json;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 480 });
      const { page } = await show(bed.allowed, answer.html);
      expect(await inside(page)).toContain('about Freedonia');
      const foreign = await fetch(
        `${bed.api.url}/oembed?url=${encodeURIComponent('https://evil.example/embed/statements')}`,
      );
      expect(foreign.status).toBe(400);
    });
  });

  it('gives by /oembed a frame and nothing else for an address that would be more', async () => {
    const words = 'x"></iframe><script>document.title = "taken"</script><img src=x onerror="alert(1)">';
    const address = `${bed.api.url}/embed/statements?text=${encodeURIComponent(words)}`;
    const answer = (await (
      await fetch(`${bed.api.url}/oembed?url=${encodeURIComponent(address)}`)
    ).json()) as Json;
    const { page, problems } = await show(bed.allowed, answer.html);
    expect(await page.$$eval('body *', (all) => all.map(({ tagName }) => tagName))).toEqual(['IFRAME']);
    expect(await page.$eval('iframe', ({ src }) => new URL(src).searchParams.get('text'))).toBe(words);
    expect(await page.title()).toBe("somebody else's page");
    expect(problems).toEqual([]);
  });

  describe('the page of a statement', () => {
    it('marks it in the text of its article', async () => {
      const { statements } = await bed.api.data(
        '{ statements(where: { text: "arms" }) { edges { node { id } } } }',
      );
      const page = await bed.browser.newPage();
      await page.goto(`${bed.api.url}/embed/statement/${statements.edges[0].node.id}`);
      const [text, marked] = await page.$eval('.text', (element) => [
        element.textContent,
        element.querySelector('mark')?.textContent,
      ]);
      expect(marked).toBe('No arms were sold to Sylvania 😀 at all');
      expect(text).toBe(RURITANIA[0]!.document.text);
    });

    it('says that there is no such statement', async () => {
      const response = await fetch(`${bed.api.url}/embed/statement/%3Cscript%3E`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is no such statement');
      expect(response.headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' ${bed.allowed}`,
      );
    });
  });
}
