/// <reference lib="dom" />
import { loadResolution } from '../../src/load-resolution';
import { write } from '../../src/write/write';
import { annotate } from '../support/annotate';
import { bed } from '../support/browser-bed';
import { closePage, open, page, shows, violations } from '../support/explorer-page';
import type { PageOptions } from '../support/open-page';

const FIRST = ['Bal', 'Cor', 'Dun', 'Fen', 'Gor', 'Hul', 'Jad', 'Kes', 'Lom', 'Mir', 'Nab', 'Pel'];
const LAST = [
  'avia',
  'ebrun',
  'ingor',
  'oluth',
  'umaro',
  'ystel',
  'anquor',
  'ezzo',
  'ivandil',
  'otterby',
  'usk',
  'ythe',
];
const NAMES = FIRST.flatMap((first) => LAST.map((last) => first + last));

const [SPEAKERS, SUBJECTS] = [NAMES.slice(0, NAMES.length / 2), NAMES.slice(NAMES.length / 2)];

/** Seventy-two bodies, each of which speaks about three of seventy-two others. */
const CROWD = annotate(
  { id: 'crowd', title: 'What everybody said', language: 'en' },
  SPEAKERS.map((by, at) => ({
    by,
    says: `the crowd of number ${at} gathers`,
    about: [0, 1, 2].map((step) => SUBJECTS[(at + step) % SUBJECTS.length] ?? by),
  })),
  Object.fromEntries(NAMES.map((name) => [name, { kind: 'ORGANISATION' as const }])),
);

/** The processor that draws WebGL here does not tell its name, and is taken for a graphics card. */
function asWithCard(): void {
  const real = WebGL2RenderingContext.prototype.getExtension;
  WebGL2RenderingContext.prototype.getExtension = function (this: WebGL2RenderingContext, name: string) {
    return name === 'WEBGL_debug_renderer_info' ? null : (Reflect.apply(real, this, [name]) as never);
  } as never;
}

function withoutWebGl(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wishes?: object) {
    return kind.startsWith('webgl') ? null : (Reflect.apply(real, this, [kind, wishes]) as never);
  } as never;
}

interface Recorded {
  readonly looks: readonly string[];
}

/** Keeps how lines and names look each time that the drawing begins to move or comes to rest. */
function recordLooks(): void {
  const looks: string[] = [];
  Object.assign(window, { looks });
  const look = () =>
    [...document.querySelectorAll('.edge, .node-name')].map((one) => getComputedStyle(one).visibility);
  const observer = new MutationObserver(() => looks.push([...new Set(look())].join(', ')));
  const drawing = document.querySelector('.drawing') as Element;
  observer.observe(drawing, { attributes: true, attributeFilter: ['data-moving'] });
}

export function testLargeNetwork(): void {
  beforeAll(() => write(bed.api.graph, [CROWD], loadResolution()));
  afterEach(closePage);

  it.each<[string, PageOptions]>([
    ['WebGL of the processor', {}],
    ['no WebGL', { before: withoutWebGl }],
  ])('is drawn as SVG, dragged, reached by keyboard and picked: %s', async (_, options) => {
    await open('/?document=crowd', options);
    await page.waitForFunction(() => document.querySelectorAll('.edge').length === 150);
    await shows('.left-out', '150 pairs. Left out:');
    await page.click('.left-out a');
    await page.waitForFunction((all) => document.querySelectorAll('.node').length === all, {}, NAMES.length);
    expect(await page.$('canvas')).toBeNull();
    const seen = () => page.$eval('.seen', (group) => getComputedStyle(group).transform);
    const before = await seen();
    await page.evaluate(recordLooks);
    await page.mouse.move(300, 620);
    await page.mouse.down();
    await page.mouse.move(360, 600, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction(() => !document.querySelector('.drawing[data-moving]'));
    const looks = await page.evaluate(() => (window as unknown as Recorded).looks);
    expect(looks[0]).toBe('hidden');
    expect(looks.at(-1)).toBe('visible');
    expect(await seen()).not.toBe(before);
    await page.$eval('.node[tabindex="0"]', (node) => (node as SVGElement).focus());
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(',')[0]);
    await page.keyboard.press('Enter');
    await shows('.focus-bar', name ?? '');
    await page.waitForFunction(() =>
      /^[123] statements?$/.test(document.querySelector('.statements-head h2')?.textContent ?? ''),
    );
  });

  it('is drawn by a graphics card where there is one, and reached by keyboard', async () => {
    await open('/?document=crowd&pairs=all', { before: asWithCard });
    await page.waitForSelector('.drawing canvas');
    expect(await page.$('.node')).toBeNull();
    await page.focus('.drawing');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const told = await page.$eval('.drawing [role=status]', (status) => status.textContent);
    await page.keyboard.press('Enter');
    await shows('.focus-bar', told?.split(',')[0] ?? 'nobody');
    expect(await violations()).toEqual([]);
  });
}
