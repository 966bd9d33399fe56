import { clean } from '../../../src/clean/clean';
import { marks, PROSE } from '../marks';

const [ONE, TWO] = PROSE;
const article = (html: string) => clean({ meta: {}, format: 'html', body: html });

describe('clean, of HTML', () => {
  it('finds the article on a page, and what the page says of it', () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>Talks end | The Daily Herald</title>
      <meta property="og:site_name" content="The Daily Herald">
      <meta property="article:published_time" content="2023-09-13T10:15:00+03:00">
      <link rel="canonical" href="https://herald.example/talks">
      <meta name="author" content="Jane Doe"><style>p { color: red }</style></head>
      <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>Talks end</h1><p>By Jane Doe</p>
      <figure><img src="x" onerror="alert(1)"><figcaption>Ministers in Geneva</figcaption></figure>
      <p>${ONE.replace('price', '<a href="x" title="a > b">price</a>')}</p>
      <h2>What comes&nbsp;next</h2>
      <p>${TWO.replace('told', '<b>to</b>ld')}</p>
      <ul><li>The price of grain, which is to fall by ten per cent in a year.</li></ul>
      <p>${ONE}</p></article><script>while (true) {}</script>
      <footer>© 2023 The Daily Herald</footer></body></html>`;
    expect(marks(page, 'html')).toEqual([
      'headline: Talks end',
      '- byline: By Jane Doe',
      '- caption: Ministers in Geneva',
      `paragraph: ${ONE}`,
      'subheading: What comes next',
      `paragraph: ${TWO}`,
      'list-item: The price of grain, which is to fall by ten per cent in a year.',
      `paragraph: ${ONE}`,
    ]);
    expect(article(page).meta).toEqual({
      title: 'Talks end',
      publisher: 'The Daily Herald',
      authors: ['Jane Doe'],
      publishedAt: '2023-09-13',
      url: 'https://herald.example/talks',
      language: 'en',
    });
    expect(
      article(page).text.startsWith(`Talks end\n\nBy Jane Doe\n\nMinisters in Geneva\n\n${ONE}\n\n`),
    ).toBe(true);
  });

  it('takes the body that a page gives in JSON-LD before that on the page', () => {
    const about = {
      '@graph': [
        { '@type': 'WebSite', name: 'Herald' },
        {
          '@type': ['NewsArticle'],
          headline: 'Talks &amp; grain',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
          publisher: { name: 'Example News' },
          datePublished: '2023-09-13',
          mainEntityOfPage: { '@id': 'https://x.example/1' },
          articleBody: `${ONE}\n\n${TWO}\n${ONE}`,
        },
      ],
    };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(about)}</script></head>
      <body><p>Another text.</p></body></html>`;
    expect(marks(page, 'html')).toEqual([
      'headline: Talks & grain',
      `paragraph: ${ONE}`,
      `paragraph: ${TWO}`,
      `paragraph: ${ONE}`,
    ]);
    expect(article(page).meta).toEqual({
      title: 'Talks & grain',
      publisher: 'Example News',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-09-13',
      url: 'https://x.example/1',
      language: 'en',
    });
  });

  it('does not take a summary in JSON-LD for the article, nor broken JSON for anything', () => {
    const short = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${ONE} ${TWO} …` });
    const page = `<script type="application/ld+json">${short}</script><script type="application/ld+json">{broken</script>
      <article><p>${ONE}</p><p>${TWO}</p></article>`;
    expect(marks(page, 'html')).toEqual([`paragraph: ${ONE}`, `paragraph: ${TWO}`]);
  });

  it('takes the address that a page names as its own, on the site that it was fetched from alone', () => {
    const addressOf = (canonical: string) => {
      const body = `<link rel="canonical" href="${canonical}"><p>${ONE}</p>`;
      return clean({ meta: { url: 'https://www.x.example/1?from=feed' }, format: 'html', body }).meta.url;
    };
    expect(addressOf('https://x.example/1')).toBe('https://x.example/1');
    expect(addressOf('https://y.example/1')).toBe('https://www.x.example/1?from=feed');
    expect(addressOf('https://x.example/')).toBe('https://www.x.example/1?from=feed'); // Its front page is not it.
  });

  it('reads a page that is little more than text', () => {
    expect(marks('<p>Jane Doe said no.<p>John Roe said yes.<br>He left.', 'html')).toEqual([
      'paragraph: Jane Doe said no.',
      'paragraph: John Roe said yes.',
      'paragraph: He left.',
    ]);
    expect(marks('', 'html')).toEqual([]);
  });

  it.each<[string, string]>([
    ['nested elements without end', '<div>'.repeat(200_000)],
    ['nested elements with end tags of others', '<div></x>'.repeat(200_000)],
    ['half a million angle brackets', '<'.repeat(500_000)],
    ['references without end', '&amp;'.repeat(300_000)],
    ['an attribute without end', `<a href="${'x'.repeat(1_000_000)}`],
    ['comments without end', '<!--'.repeat(200_000)],
    ['scripts without end', '<script>'.repeat(200_000)],
    ['buttons without end', '<button>x'.repeat(30_000)],
    ['formatting without end', '<b><i>'.repeat(50_000)],
    ['tables in tables', '<table><tr><td>'.repeat(30_000)],
    ['thirty thousand paragraphs', '<p>Jane Doe said no.</p>'.repeat(30_000)],
    ['deep JSON', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['a script that never ends', '<script>while (true) {}</script>'],
  ])('comes to an end on %s', (_, html) => {
    expect(article(`<p>${ONE}</p>${html}`).text).toContain(ONE);
  });

  describe('that shows the beginning of an article alone', () => {
    const noticesOf = (ld: object, head = '') =>
      article(
        `<html><head><title>Talks end</title>${head}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...ld })}</script></head><body><article><h1>Talks end</h1>${`<p>${ONE}</p><p>${TWO}</p>`.repeat(3)}</article></body></html>`,
      ).notices;
    const words = 3 * `${ONE} ${TWO}`.split(/\s+/u).length;

    it.each([
      [{ isAccessibleForFree: false }],
      [{ isAccessibleForFree: 'False' }],
      [{ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' } }],
    ])('says so where it is marked: %j', (ld) => {
      expect(noticesOf(ld)).toEqual([
        'Talks end is marked as not free to read: what is there may be its beginning alone',
      ]);
      expect(noticesOf({ ...ld, wordCount: words })).toEqual([]);
      expect(noticesOf({ ...ld, wordCount: 10 * words })).toEqual([
        expect.stringMatching(
          `^Talks end has \\d+ of the ${10 * words} words that it announces, and the rest is not free to read: `,
        ),
      ]);
    });

    it('says so where it has less than half of what it announces', () => {
      expect(noticesOf({ wordCount: 10 * words })).toEqual([
        expect.stringMatching(
          `^Talks end has \\d+ of the ${10 * words} words that it announces: only a part`,
        ),
      ]);
      const locked = '<meta property="article:content_tier" content="locked">';
      expect(noticesOf({}, locked)).toEqual([expect.stringContaining('not free to read')]);
    });

    it('and does not of others: free ones, those whose whole text is in their JSON-LD, odd counts of words', () => {
      for (const ld of [
        {},
        { isAccessibleForFree: true },
        { wordCount: words },
        { wordCount: 1_000_000 },
        { wordCount: 'many' },
      ])
        expect(noticesOf(ld)).toEqual([]);
      expect(noticesOf({ isAccessibleForFree: false, articleBody: `${ONE}\n${TWO}\n${ONE}` })).toEqual([]);
    });
  });
});
