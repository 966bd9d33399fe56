import { bed } from '../support/browser-bed';
import { closePage, open, page, violations, visit } from '../support/explorer-page';
import type { PageOptions } from '../support/open-page';

const PHONE: PageOptions['viewport'] = { width: 390, height: 844, isMobile: true, hasTouch: true };

export function testAccessibility(): void {
  afterEach(closePage);

  // Colours are those of the desk: on a phone once is enough.
  it.each<[string, PageOptions, string[]]>([
    ['a desk', {}, ['light', 'dark']],
    ['a phone', { viewport: PHONE }, ['dark']],
  ])('meets WCAG 2.2 AA in every view and is not wider than the screen: %s', async (_, options, themes) => {
    const { data } = await bed.api.ask(
      '{ entity(name: "Kim Jong-un") { id statements(first: 1) { edges { node { id document { id } } } } } }',
    );
    const { id, statements } = data.entity;
    const { node } = statements.edges[0];
    await open('/?text=treaty', options);
    for (const view of [
      '/',
      '/?view=statements',
      `/?view=matrix&speaker=${id}`,
      '/?view=contested',
      '/?as=table&about=Sylvania',
      '/?saidBy=Nobodie',
      `/entity/${id}`,
      `/entity/${id}?as=table`,
      `/article/${node.document.id}?statement=${node.id}`,
    ]) {
      await visit(view);
      expect([view, await violations(themes)]).toEqual([view, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
}
