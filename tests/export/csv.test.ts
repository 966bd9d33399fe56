import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRows } from '../../src/export/csv';
import { xml } from '../../src/export/xml';

describe('a row of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\r\n=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['|cmd', "'|cmd"],
    ['1 = 1', '1 = 1'],
    ['he said "no", twice\nand left', 'he said "no", twice\nand left'],
  ])('with %j shows %j', (text, shown) => {
    expect(parse(csvRows([[text, 'next']]))).toEqual([[shown, 'next']]);
  });

  it('leaves numbers as numbers and ends with CR LF', () => {
    expect(csvRows([[-1, null, 'a,b']])).toBe('-1,,"a,b"\r\n');
  });

  it.each(['two\nlines', 'two\rlines', 'two\r\nlines'])(
    'quotes what some readers end a row at: %j',
    (text) => {
      expect(csvRows([[text, 'next']])).toBe(`"${text}",next\r\n`);
    },
  );

  it('comes back whatever the text, or with one apostrophe before it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
        const [row] = parse(csvRows([cells]), { record_delimiter: ['\r\n', '\n', '\r'] }) as string[][];
        const expected = cells.map((cell) => cell.replaceAll('\0', ''));
        expect(row?.map((cell, at) => (cell === expected[at] ? cell : cell.replace(/^'/, '')))).toEqual(
          expected,
        );
        expect(row?.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('text in XML', () => {
  it('is escaped, and what XML cannot hold is a replacement character', () => {
    expect(xml('<a b="c">&\'\t\r\n\u0007\ud83d😀\uffff')).toBe(
      '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&#9;&#13;&#10;\u{FFFD}\u{FFFD}😀\u{FFFD}',
    );
  });
});
