import { readConfig } from '../src/config';

const extractorOf = (environment: Record<string, string>) => readConfig(environment).extractor;

describe('the extractor', () => {
  it('is off where no address is given', () => {
    expect(extractorOf({ EXTRACTOR_MODEL: 'small', EXTRACTOR_KEY: 'sk-1' })).toBeUndefined();
    expect(extractorOf({ EXTRACTOR_URL: '' })).toBeUndefined();
  });

  it('has an address, a model and a key', () => {
    expect(extractorOf({ EXTRACTOR_URL: 'http://localhost:11434/v1' })).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'default',
      key: '',
    });
    expect(
      extractorOf({
        EXTRACTOR_URL: 'HTTPS://example.org/v1',
        EXTRACTOR_MODEL: 'small',
        EXTRACTOR_KEY: 'sk-1',
      }),
    ).toEqual({ url: 'HTTPS://example.org/v1', model: 'small', key: 'sk-1' });
  });

  it.each([
    'localhost:11434',
    'ftp://example.org',
    'file:///etc/passwd',
    'http://',
    'http:///v1',
    'http://a b',
    'http://x:99999',
  ])('is refused at %s, with what to set', (url) => {
    expect(() => extractorOf({ EXTRACTOR_URL: url })).toThrow(
      `EXTRACTOR_URL is "${url}": set it to an address such as http://localhost:11434/v1, or unset it.`,
    );
  });

  it.each([
    [{ EXTRACTOR_URL: 'http://doe:secret@example.org/v1' }, 'EXTRACTOR_URL holds a user name or password'],
    [{ EXTRACTOR_URL: 'http://secret@example.org/v1' }, 'EXTRACTOR_URL holds a user name or password'],
    [{ EXTRACTOR_URL: 'http://example.org', EXTRACTOR_KEY: 'secret\r\nx: y' }, 'EXTRACTOR_KEY holds a space'],
    [{ EXTRACTOR_URL: 'http://example.org', EXTRACTOR_KEY: 'sécret' }, 'EXTRACTOR_KEY holds a space'],
  ])('keeps a secret that stands in the wrong place: %j', (environment, message) => {
    const read = () => extractorOf(environment);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/s[eé]cret/);
  });
});
