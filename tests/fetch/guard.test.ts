import fc from 'fast-check';
import { isPublicAddress, urlTrouble } from '../../src/fetch/guard';
import { guardedLookup } from '../../src/fetch/guarded-lookup';

const NONE: ReadonlySet<string> = new Set();
const isRefused = (url: string) => urlTrouble(new URL(url), NONE) !== undefined;

describe('urlTrouble', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://127。0。0。1/',
    'http://①②⑦.0.0.1/',
    'http://%31%32%37.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[4000::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://168.63.129.16/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://api.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://neo4j/',
    'http://router.home.arpa/',
    'http://example.org:8080/',
    'http://example.org:22/',
    'https://example.org:80/',
    'http://example.org@127.0.0.1/',
    'http://127.0.0.1@example.org/',
    'http://user:word@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'gopher://example.org/',
    'ws://example.org/',
  ])('refuses %s', (url) => expect(isRefused(url)).toBe(true));

  it.each([
    'http://example.org/',
    'https://example.org/a?b=c#d',
    'https://example.org:443/',
    'http://EXAMPLE.org.:80/',
    'https://bücher.example/',
    'http://93.184.215.14/',
    'http://[2606:4700::1111]/',
  ])('lets %s through', (url) => expect(urlTrouble(new URL(url), NONE)).toBeUndefined());

  it('lets through what the operator allows, in every notation, on that port only', () => {
    const allowed = new Set(['127.0.0.1:8080', 'intranet:80']);
    const trouble = (url: string) => urlTrouble(new URL(url), allowed);
    expect(trouble('http://127.0.0.1:8080/')).toBeUndefined();
    expect(trouble('http://2130706433:8080/')).toBeUndefined();
    expect(trouble('http://intranet/')).toBeUndefined();
    expect(trouble('http://127.0.0.1:8081/')).toBe(
      'port 8081 is not asked: if you mean it, add 127.0.0.1:8081 to HEARSAY_ALLOW_HOSTS',
    );
    expect(trouble('https://intranet/')).toBe(
      'intranet is not on the public internet: if you mean it, add intranet:443 to HEARSAY_ALLOW_HOSTS',
    );
    expect(trouble('ftp://127.0.0.1:8080/')).toBeDefined();
    expect(trouble('http://me@127.0.0.1:8080/')).toBeDefined();
  });
});

describe('isPublicAddress', () => {
  it('refuses every IPv4 address of a closed range, however IPv6 wraps it', () => {
    const closed = fc.oneof(
      ...[['10'], ['127'], ['192', '168'], ['169', '254'], ['0'], ['224']].map((prefix) =>
        fc
          .array(fc.integer({ min: 0, max: 255 }), {
            minLength: 4 - prefix.length,
            maxLength: 4 - prefix.length,
          })
          .map((rest) => [...prefix, ...rest].join('.')),
      ),
    );
    const wrap = fc.constantFrom('', '::', '::ffff:', '::ffff:0:', '64:ff9b::');
    fc.assert(fc.property(closed, wrap, (address, prefix) => !isPublicAddress(prefix + address)));
  });

  it('refuses what is no address', () => expect(isPublicAddress('example.org')).toBe(false));
});

describe('guardedLookup', () => {
  const lookUp = (name: string, all: boolean) =>
    new Promise<string>((resolve) => {
      guardedLookup(name, { all } as never, (error, address) =>
        resolve(error?.message ?? JSON.stringify(address)),
      );
    });

  it('refuses a name that DNS leads inside, whichever way it is asked', async () => {
    expect(await lookUp('localhost', true)).toMatch(/^localhost leads to (127\.0\.0\.1|::1), which is not/);
    expect(await lookUp('localhost', false)).toMatch(/^localhost leads to (127\.0\.0\.1|::1), which is not/);
  });

  it('hands on what cannot be looked up', async () => {
    expect(await lookUp('no-such-name.invalid', true)).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });
});
