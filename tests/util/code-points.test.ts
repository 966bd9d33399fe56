import fc from 'fast-check';
import { codePoints } from '../../src/util/code-points';
import { uuid5 } from '../../src/util/uuid5';

describe('code points', () => {
  it('are as many as there are characters before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(codePoints(before + after, before.length)).toBe([...before].length);
      }),
    );
  });
});

describe('a UUID of a name', () => {
  it('is that of RFC 9562', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
