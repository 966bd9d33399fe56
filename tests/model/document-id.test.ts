import { canonicalUrl, documentId } from '../../src/model/document-id';
import { hash } from '../../src/util/hash';

describe('documentId', () => {
  it("is the caller's own id where there is one", () => {
    expect(documentId({ id: 'a-1', url: 'https://x.example/1' }, 'text')).toBe('a-1');
  });

  it('is the same for every spelling of an address, whatever the text', () => {
    const id = documentId({ url: 'https://x.example/news?id=1' }, 'first');
    expect(documentId({ url: 'HTTPS://X.example:443/news?id=1&utm_source=mail#top' }, 'corrected')).toBe(id);
    expect(documentId({ url: 'https://x.example/news?id=2' }, 'first')).not.toBe(id);
  });

  it('is a hash of the text without an address, whatever the path', () => {
    expect(documentId({ path: 'a.txt' }, 'text')).toBe(hash('text', 'text'));
    expect(documentId({ path: 'b.txt' }, 'text')).toBe(hash('text', 'text'));
  });
});

describe('canonicalUrl', () => {
  it.each([
    ['https://x.example', 'https://x.example/'],
    ['https://x.example/a?b=1&fbclid=2#c', 'https://x.example/a?b=1'],
    [' not an address ', 'not an address'],
  ])('%s → %s', (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
  });
});
