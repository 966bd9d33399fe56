import { decode, declaredCharset } from '../../src/read/decode';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('naïve\r\n'), 'naïve\r\n'],
    ['UTF-8 with a mark', bytes('\ufeffnaïve'), 'naïve'],
    ['UTF-16, little end first', bytes('\ufeffnaïve', 'utf16le'), 'naïve'],
    ['UTF-16, big end first', bytes('\ufeffnaïve', 'utf16le').swap16(), 'naïve'],
    ['nothing', bytes(''), ''],
  ])('reads %s', (_, given, text) => {
    expect(decode(given)).toEqual({ text });
  });

  it('reads the charset that a page declares', () => {
    const page = Buffer.concat([
      bytes('<meta charset="windows-1251">'),
      Buffer.from([0xd2, 0xc0, 0xd1, 0xd1]),
    ]);
    expect(declaredCharset(page)).toBe('windows-1251');
    expect(decode(page, declaredCharset(page))).toEqual({ text: '<meta charset="windows-1251">ТАСС' });
  });

  it.each([
    [
      'byte',
      [0x63, 0x61, 0x66, 0xe9, 0x20],
      'not UTF-8 (byte 0xE9 at 3): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
    ],
    [
      'cut character',
      [0x61, 0xe2, 0x82],
      'not UTF-8 (byte 0xE2 at 1): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
    ],
    [
      'byte after a true U+FFFD',
      [0xef, 0xbf, 0xbd, 0xff],
      'not UTF-8 (byte 0xFF at 3): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
    ],
  ])('says which %s is not UTF-8', (_, given, trouble) => {
    expect(decode(Buffer.from(given))).toEqual({ trouble });
  });

  it('does not believe a page that declares UTF-8 or a charset that there is not', () => {
    for (const charset of ['utf-8', 'utf-16', 'klingon']) {
      expect(decode(Buffer.from([0xe9]), charset)).toEqual({
        trouble: 'not UTF-8 (byte 0xE9 at 0): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
      });
    }
  });

  it.each([
    ['%PDF-1.7 …', 'is a PDF file, not text: give the text of the article'],
    ['PK\u0003\u0004…', 'is a ZIP archive or an office document, not text: give the text of the article'],
    ['ab\0c', 'is binary, not text (NUL at 2): give the text of the article'],
    ['\ufeffab\0c', 'is binary, not text (NUL at 5): give the text of the article'],
  ])('knows that %j is no text', (given, trouble) => {
    expect(decode(bytes(given))).toEqual({ trouble, binary: true });
  });
});
