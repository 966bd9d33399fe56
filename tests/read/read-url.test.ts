import { gzipSync } from 'node:zlib';
import { createFetcher, type Fetcher } from '../../src/fetch/fetcher';
import type { KnownInput, Memory } from '../../src/model/receipt';
import { read } from '../../src/read/read';
import type { ReadOptions } from '../../src/read/read-options';
import { openOddSite, page, type OddSite } from '../support/odd-site';

let site: OddSite;
let fetcher: Fetcher;

beforeEach(async () => {
  site = await openOddSite();
  fetcher = createFetcher({
    allowHosts: new Set([site.host]),
    userAgent: 'Hearsay',
    limits: { whole: 2_000 },
  });
});
afterEach(async () => {
  await fetcher.close();
  await site.close();
});

const XML = { 'content-type': 'application/xml' };
const LONG = 'The mayor said that the bridge would be closed. '.repeat(12);

/** What each input gives, one line each, without the address of the site. */
async function outcomes(
  path: string,
  options: Omit<ReadOptions, 'fetcher'> = {},
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const result of read([`${site.origin}${path}`], { fetcher, ...options })) {
    if ('failure' in result) found.push(`! ${result.failure.message}`);
    else if ('skipped' in result) found.push(`- ${result.skipped}`);
    else {
      const { format, meta, hints, ...rest } = result.article;
      const words = 'body' in rest ? (/<p>([^<]*)/.exec(rest.body)?.[1] ?? rest.body) : 'bytes';
      found.push(
        `${format} ${meta.url} ${words.trim().slice(0, 40)}${hints ? ` ${JSON.stringify(hints)}` : ''}`,
      );
    }
  }
  return found.map((line) => line.replaceAll(site.origin, ''));
}

describe('an address', () => {
  it('is read as the article that is found there in the end', async () => {
    expect(await outcomes('/once')).toEqual(['html /article Mayor Jane Doe said the bridge would be ']);
  });

  it('is read in the charset of its header, of its own words, or what browsers would take it for', async () => {
    site.put(
      '/meta',
      page(Buffer.from('<meta charset=windows-1251><p>\xcf\xf0', 'latin1'), { 'content-type': 'text/html' }),
    );
    site.put('/none', page(Buffer.from('<p>caf\xe9', 'latin1'), { 'content-type': 'text/html' }));
    site.put('/lies', page('<p>тест', { 'content-type': 'text/html; charset=iso-8859-1' }));
    expect(await outcomes('/windows-1251')).toEqual(['html /windows-1251 Привет']);
    expect(await outcomes('/meta')).toEqual(['html /meta Пр']);
    expect(await outcomes('/none')).toEqual(['html /none café']);
    expect(await outcomes('/lies')).toEqual(['html /lies тест']);
  });

  it('is a failure with a reason where nothing can be read there', async () => {
    site.put('/empty', page(''));
    expect(await outcomes('/picture')).toEqual(['! /picture: is image/png, which is not read']);
    expect(await outcomes('/empty')).toEqual(['! /empty: is empty: give the text of an article']);
  });

  it('is refused where nothing fetches', async () => {
    const results = [];
    for await (const result of read(['https://example.org/'])) results.push(result);
    expect(results).toEqual([
      {
        failure: {
          where: 'https://example.org/',
          message: 'https://example.org/: is an address: only files are read here',
        },
      },
    ]);
  });
});

describe('a feed', () => {
  const rss = (...items: readonly string[]) =>
    page(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Daily</title>${items.join('')}</channel></rss>`,
      { 'content-type': 'application/rss+xml' },
    );
  const item = (link: string, more = '') =>
    `<item><title>T</title><link>${link}</link><pubDate>Tue, 12 Sep 2023 23:00:00 -0400</pubDate>${more}</item>`;
  const HINTS = '{"title":"T","publisher":"Daily","publishedAt":"2023-09-12"}';

  it('gives the articles that it names, with what it says of them, and then itself', async () => {
    site.put('/feed', rss(item('/article'), item('/nowhere')));
    expect(await outcomes('/feed')).toEqual([
      `html /article Mayor Jane Doe said the bridge would be  ${HINTS}`,
      '! /nowhere: is not there (404): check the address',
      '- listed',
    ]);
  });

  it('stands in for an article that is for subscribers, where it has the whole of it', async () => {
    site.put(
      '/feed',
      rss(item('/subscribers', `<content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded>`)),
    );
    expect(await outcomes('/feed')).toEqual([
      `html /subscribers The mayor said that the bridge would be  ${HINTS}`,
      '- listed',
    ]);
  });

  it.each([
    [
      'Atom',
      'application/atom+xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><entry><title>E</title><link href="/article"/><updated>2023-09-12T10:00:00Z</updated></entry></feed>',
    ],
    [
      'JSON',
      'application/feed+json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"D","items":[{"id":"1","url":"/article","title":"E","date_published":"2023-09-12T10:00:00Z"}]}',
    ],
  ])('may be %s', async (_, type, body) => {
    site.put('/feed', page(body, { 'content-type': type }));
    expect(await outcomes('/feed')).toEqual([
      'html /article Mayor Jane Doe said the bridge would be  {"title":"E","publisher":"D","publishedAt":"2023-09-12"}',
      '- listed',
    ]);
  });

  it.each([
    [
      'Atom',
      'application/atom+xml',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><entry><title>E</title><id>SITE/article</id></entry></feed>',
    ],
    [
      'JSON',
      'application/feed+json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"D","items":[{"id":"SITE/article","title":"E"}]}',
    ],
  ])('may give an address as the id alone: %s', async (_, type, body) => {
    site.put('/feed', page(body.replace('SITE', site.origin), { 'content-type': type }));
    expect(await outcomes('/feed')).toEqual([
      'html /article Mayor Jane Doe said the bridge would be  {"title":"E","publisher":"D"}',
      '- listed',
    ]);
  });

  it('that only is said to be one is a failure', async () => {
    expect(await outcomes('/article', { feeds: [`${site.origin}/article`] })).toEqual([
      '! /article: is not a feed or a sitemap: check the address',
    ]);
  });

  it('leaves alone what failed, until it is due', async () => {
    const later = Date.now() + 60_000;
    const memory: Memory = {
      judge: () => 'unchanged',
      recall: async (key): Promise<KnownInput | undefined> =>
        key.endsWith('/nowhere')
          ? { key, from: key, status: 'failed', reader: 'r', readAt: 0, attempts: 1, nextTry: later }
          : undefined,
    };
    site.put('/feed', rss(item('/nowhere')));
    expect(await outcomes('/feed', { memory })).toEqual(['- waiting', '- listed']);
  });
});

describe('a sitemap', () => {
  it('gives what can be used of an odd one', async () => {
    const odd = '<url><loc>a<b>c</b></loc></url>';
    const news = `<news:news xmlns:news="n"><news:title>A</news:title><news:title>B</news:title></news:news>`;
    site.put(
      '/sitemap.xml',
      page(`<urlset>${odd}<url><loc> ${site.origin}/article\n</loc>${news}</url></urlset>`, XML),
    );
    expect(await outcomes('/sitemap.xml')).toEqual([
      'html /article Mayor Jane Doe said the bridge would be  {}',
      '- listed',
    ]);
  });

  it('gives the pages of its own site that are new enough, also through an index', async () => {
    const { origin } = site;
    site.put(
      '/sitemap.xml',
      page(`<sitemapindex><sitemap><loc>${origin}/news.xml</loc></sitemap></sitemapindex>`, XML),
    );
    site.put(
      '/news.xml',
      page(
        `<urlset><url><loc>${origin}/article</loc><lastmod>2023-09-13</lastmod></url><url><loc>${origin}/old</loc><lastmod>2020-01-01</lastmod></url><url><loc>http://169.254.169.254/</loc></url></urlset>`,
        XML,
      ),
    );
    expect(await outcomes('/sitemap.xml', { since: '2023-01-01' })).toEqual([
      'html /article Mayor Jane Doe said the bridge would be  {}',
      '- listed',
      '- listed',
    ]);
  });

  it.each(['application/gzip', 'application/x-gzip', 'application/octet-stream', 'application/xml'])(
    'is read where it is packed, as %s',
    async (type) => {
      const xml = `<urlset><url><loc>${site.origin}/article</loc></url></urlset>`;
      site.put('/sitemap.xml.gz', page(gzipSync(xml), { 'content-type': type }));
      expect(await outcomes('/sitemap.xml.gz')).toEqual([
        'html /article Mayor Jane Doe said the bridge would be  {}',
        '- listed',
      ]);
    },
  );

  it.each([
    ['another archive', gzipSync('a letter'), 'is application/gzip, which is not read'],
    ['broken', gzipSync('<urlset></urlset>').subarray(0, 20), 'is application/gzip, which is not read'],
    ['endless', gzipSync(Buffer.alloc(60_000_000, '<urlset>')), 'is application/gzip, which is not read'],
  ])('is a failure where what is packed is %s', async (_, bytes, trouble) => {
    site.put('/sitemap.xml.gz', page(bytes, { 'content-type': 'application/gzip' }));
    expect(await outcomes('/sitemap.xml.gz')).toEqual([`! /sitemap.xml.gz: ${trouble}`]);
  });

  it('that names itself ends', async () => {
    site.put(
      '/sitemap.xml',
      page(`<sitemapindex><sitemap><loc>${site.origin}/sitemap.xml</loc></sitemap></sitemapindex>`, XML),
    );
    expect(await outcomes('/sitemap.xml')).toEqual(['- listed']);
  });

  it('that names a page, or itself, many times asks for each once', async () => {
    const items = ['/article', '/feed', '/article', '/feed#top'].map(
      (path) => `<item><link>${site.origin}${path}</link></item>`,
    );
    site.put(
      '/feed',
      page(`<rss version="2.0"><channel><title>A</title>${items.join('')}</channel></rss>`, XML),
    );
    expect(await outcomes('/feed')).toEqual([
      'html /article Mayor Jane Doe said the bridge would be  {"publisher":"A"}',
      '- listed',
    ]);
    expect(site.asked).toEqual(['/robots.txt', '/feed', '/article']);
  });

  it('that leads deeper and deeper is left', async () => {
    for (const [from, to] of ['0', '1', '2', '3'].map((one) => [one, Number(one) + 1]))
      site.put(
        `/${from}`,
        page(`<sitemapindex><sitemap><loc>${site.origin}/${to}</loc></sitemap></sitemapindex>`, XML),
      );
    expect(await outcomes('/0')).toEqual([
      '! /3: is a list in a list in a list: give that one itself',
      '- listed',
      '- listed',
      '- listed',
    ]);
  });

  it('cannot make the parser grow by entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><urlset><url><loc>${site.origin}/&c;</loc></url></urlset>`;
    site.put('/sitemap.xml', page(bomb, XML));
    const [only] = await outcomes('/sitemap.xml');
    expect(only?.length).toBeLessThan(500);
  });
});
