import { createFetcher, type Fetcher } from '../../src/fetch/fetcher';
import type { Fetched, Validators } from '../../src/fetch/fetched';
import { openOddSite, page, type OddSite } from '../support/odd-site';

const limits = { bytes: 1_000_000, whole: 500, idle: 200, pause: 0 };

let site: OddSite;
let fetcher: Fetcher;

beforeEach(async () => {
  site = await openOddSite();
  fetcher = createFetcher({ allowHosts: new Set([site.host]), userAgent: 'Hearsay/0.0 (tests)', limits });
});
afterEach(async () => {
  await fetcher.close();
  await site.close();
});

const accepts = (type: string) => /html|^$/u.test(type);
const get = (path: string, known?: Validators): Promise<Fetched> =>
  fetcher.fetch(URL.canParse(path) ? path : `${site.origin}${path}`, { accepts, known });

/** "what is wrong" or "what is wrong, passing". */
async function troubleOf(path: string): Promise<string> {
  const fetched = await get(path);
  if (!('trouble' in fetched)) return 'fetched';
  return `${fetched.trouble}${fetched.passing ? ', passing' : ''}`.replaceAll(site.host, 'HOST');
}

describe('a page', () => {
  it('comes with where it was found in the end, its type and its charset', async () => {
    const fetched = await get('/once');
    expect(fetched).toMatchObject({
      page: { url: `${site.origin}/article`, type: 'text/html', charset: 'utf-8' },
    });
    expect('page' in fetched && fetched.page.body.toString()).toContain('Mayor Jane Doe');
  });

  it('is found where it is sent on to with letters that nobody has escaped', async () => {
    expect(await get('/unescaped')).toMatchObject({ page: { url: `${site.origin}/caf%C3%A9` } });
  });

  it('is not sent again while it is as it was', async () => {
    const first = await get('/tagged');
    expect(first).toMatchObject({ page: { etag: '"1"' } });
    expect(await get('/tagged', 'page' in first ? first.page : undefined)).toEqual({ unchanged: true });
  });
});

describe('an address', () => {
  it.each([
    ['nonsense', 'is not an address: give one such as https://example.org/news'],
    [
      'http://localhost/',
      'localhost is not on the public internet: if you mean it, add localhost:80 to HEARSAY_ALLOW_HOSTS',
    ],
    ['file:///etc/passwd', 'file: is not read: give an http or https address'],
  ])('is refused without asking anybody: %s', async (url, trouble) => {
    expect(await fetcher.fetch(url, { accepts })).toEqual({ trouble, passing: false });
    expect(site.asked).toEqual([]);
  });
});

describe('a site that misbehaves', () => {
  it.each([
    ['/loop', 'sends on more than 5 times'],
    ['/ping', 'sends on more than 5 times'],
    ['/bomb', 'gives more than 1 MB: no article is like that'],
    ['/endless', 'gives more than 1 MB: no article is like that'],
    ['/large', 'announces 9000 MB: no article is like that'],
    ['/broken-gzip', 'the packed page is broken, passing'],
    ['/strange-packing', 'is packed as "rot13", which was not asked for'],
    ['/picture', 'is image/png, which is not read'],
    ['/drip', 'takes too long, passing'],
    ['/cut', 'the connection was cut, passing'],
    ['/no-http', 'does not answer as HTTP has it, passing'],
    ['/error', 'answers with status 500, passing'],
    ['/busy', 'answers with status 503, passing'],
    ['/too-often', 'is asked too often (429): wait and try again, passing'],
    ['/login', 'asks for a login (401)'],
    ['/subscribers', 'is for subscribers (402)'],
    ['/nowhere', 'is not there (404): check the address'],
    ['http://127.0.0.1:1/', 'port 1 is not asked: if you mean it, add 127.0.0.1:1 to HEARSAY_ALLOW_HOSTS'],
  ])('%s: %s', async (path, trouble) => expect(await troubleOf(path)).toBe(trouble));

  it.each([
    ['/stalls', 'stops in the middle'],
    ['/silent', 'does not answer in time'],
  ])('%s: %s', async (path, trouble) => {
    const settings = { allowHosts: new Set([site.host]), userAgent: 'Hearsay' };
    const patient = createFetcher({ ...settings, limits: { ...limits, whole: 10_000 } });
    const fetched = await patient.fetch(`${site.origin}${path}`, { accepts });
    expect(fetched).toEqual({ trouble, passing: true });
    await patient.close();
  });

  it('says when to come again, a week from now at the latest', async () => {
    expect(await get('/busy')).toMatchObject({ wait: 120_000 });
    site.put('/for-ever', page('', { status: 503, 'retry-after': '99999999999999999999999' }));
    expect(await get('/for-ever')).toMatchObject({ wait: 7 * 86_400_000 });
  });

  it.each([
    ['/inside', 'port 1 is not asked'],
    ['/inside-number', 'port 1 is not asked'],
    ['/inside-name', 'localhost is not on the public internet'],
    ['/metadata', '169.254.169.254 is not on the public internet'],
    ['/file', 'file: is not read'],
  ])('cannot send us inside: %s', async (path, reason) =>
    expect(await troubleOf(path)).toContain(`: ${reason}`),
  );
});

describe('politeness', () => {
  it('asks robots.txt first, once, by our name, and does as it says', async () => {
    site.put('/robots.txt', page('User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /private\n'));
    expect(await troubleOf('/private/page')).toBe('its robots.txt asks not to read it');
    expect(await troubleOf('/article')).toBe('fetched');
    expect(site.asked).toEqual(['/robots.txt', '/article']);
  });

  it('reads nothing while a robots.txt cannot be had', async () => {
    site.put('/robots.txt', page('', { status: 503 }));
    expect(await troubleOf('/article')).toBe('its robots.txt cannot be had now, passing');
  });

  it('asks a host one thing at a time', async () => {
    for (const path of ['/1', '/2', '/3']) {
      site.put(path, (response) => void setTimeout(() => response.end('<p>x'), 30));
    }
    await Promise.all(['/1', '/2', '/3'].map((path) => get(path)));
    expect(site.mostAtOnce()).toBe(1);
  });

  it('waits as long as robots.txt asks, up to a limit', async () => {
    const patient = createFetcher({
      allowHosts: new Set([site.host]),
      userAgent: 'Hearsay',
      limits: { ...limits, longestPause: 150 },
    });
    site.put('/robots.txt', page('User-agent: *\nCrawl-delay: 3600\n'));
    await patient.fetch(`${site.origin}/article`, { accepts });
    const began = Date.now();
    await patient.fetch(`${site.origin}/article`, { accepts });
    expect(Date.now() - began).toBeGreaterThanOrEqual(140);
    await patient.close();
  });
});
