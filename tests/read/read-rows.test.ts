import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { ColumnMap } from '../../src/read/columns';
import type { RowFormat } from '../../src/read/formats';
import { readRows } from '../../src/read/read-rows';

/** The document of each row, or the message of its failure. */
async function rowsOf(
  body: string | Buffer,
  format: RowFormat,
  columns?: ColumnMap,
): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const stream = Readable.from([Buffer.from(body as string)]);
  for await (const result of readRows(stream, { where: 'FILE', path: 'FILE', format, columns })) {
    if ('failure' in result) found.push(result.failure.message);
    else if ('article' in result && 'body' in result.article) {
      const { meta, body: text } = result.article;
      found.push({ key: result.receipt?.key, ...meta, text });
    }
  }
  return found;
}

describe('CSV', () => {
  it('reads a row as an article, by the names of its columns', async () => {
    const table =
      'title,text,publishedAt,authors,other\r\n"One, two","He said ""no"".\nTwice.",12 Sept 2023,A Bee; C Dee,x\r\n';
    expect(await rowsOf(`\ufeff${table}`, 'csv')).toEqual([
      {
        key: 'FILE:3',
        title: 'One, two',
        text: 'He said "no".\nTwice.',
        publishedAt: '2023-09-12',
        authors: ['A Bee', 'C Dee'],
      },
    ]);
  });

  it('takes the columns that it is told to, and nothing from empty cells', async () => {
    const table = 'headline\tbody\tlink\nOne\tIt rained.\thttps://x.example/1\nTwo\tIt snowed.\t\n';
    expect(await rowsOf(table, 'tsv', { title: 'headline', text: 'body', url: 'link' })).toEqual([
      { key: 'https://x.example/1', title: 'One', text: 'It rained.', url: 'https://x.example/1' },
      { key: 'FILE:3', title: 'Two', text: 'It snowed.' },
    ]);
  });

  it('takes quotation marks of a .tsv file for text where they are no marks of a cell', async () => {
    const table = 'title\ttext\nOne\t"No," he said.\nTwo\t"It\nsnowed."\n';
    expect(await rowsOf(table, 'tsv')).toMatchObject([
      { title: 'One', text: '"No," he said.' },
      { title: 'Two', text: 'It\nsnowed.' },
    ]);
  });

  it('reads UTF-16 that says that it is', async () => {
    expect(await rowsOf(Buffer.from('\ufefftext\ncafé\n', 'utf16le'), 'csv')).toMatchObject([
      { text: 'café' },
    ]);
  });

  it.each([
    ['a row without a text', 'text,title\n,One\nIt rained.,Two\n', 'FILE: line 2: text: is missing'],
    [
      'a row with a cell too many',
      'text\na,b\nIt rained.\n',
      /^FILE: line 2: Invalid Record Length: .+check the quot/,
    ],
  ])('names %s and reads the others', async (_, table, message) => {
    const [failed, read] = (await rowsOf(table, 'csv')) as [string, { text: string }];
    expect(failed).toMatch(message);
    expect(read.text).toBe('It rained.');
  });

  it('says from where on a table is lost in which a quotation mark is not closed', async () => {
    expect(await rowsOf('text\nIt rained.\n"It snowed.\nIt froze.\n', 'csv')).toMatchObject([
      { text: 'It rained.' },
      'FILE: after line 2: a quotation mark is opened and not closed: nothing from there on is read',
    ]);
  });

  it('does not say that a table without a good row is empty', async () => {
    expect(await rowsOf('text\na,b\n', 'csv')).toEqual([expect.stringMatching(/^FILE: line 2: Invalid/)]);
  });

  it('refuses a table that is not UTF-8, or has nothing in it', async () => {
    expect(await rowsOf(Buffer.from('text\ncaf\xe9\n', 'latin1'), 'csv')).toEqual([
      'FILE: not UTF-8: convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
    ]);
    expect(await rowsOf('text\n', 'csv')).toEqual([
      'FILE: is empty: give a line of column names, and an article a line',
    ]);
  });
});

describe('JSONL with columns', () => {
  it('takes the properties that it is told to, also those within others', async () => {
    const lines = '{"article":{"body":"It rained.","by":["A Bee"]},"n":7}\nnot json\n';
    expect(await rowsOf(lines, 'jsonl', { text: 'article.body', authors: 'article.by', id: 'n' })).toEqual([
      { key: '7', id: '7', authors: ['A Bee'], text: 'It rained.' },
      expect.stringMatching(/^FILE: line 2: not JSON: /),
    ]);
  });
});

describe('WARC', () => {
  const record = (type: string, uri: string, body: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2023-09-13T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${uri.length}>\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
  const response = (status: string, type: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const archive = [
    record('request', 'https://x.example/a', 'GET /a HTTP/1.1\r\n\r\n'),
    record('response', 'https://x.example/a', response('200 OK', 'text/html', '<p>It rained.')),
    record('response', 'https://x.example/b', response('404 Not Found', 'text/html', '<p>Nothing.')),
    record('response', 'https://x.example/c.png', response('200 OK', 'image/png', 'x')),
    record('response', 'https://x.example/d', response('200 OK', 'text/html', '<p>It snowed.')),
  ];
  const pages = [
    { key: 'https://x.example/a', url: 'https://x.example/a', text: '<p>It rained.' },
    { key: 'https://x.example/d', url: 'https://x.example/d', text: '<p>It snowed.' },
  ];

  it('reads the pages that were found, under their addresses', async () => {
    expect(await rowsOf(archive.join(''), 'warc')).toEqual(pages);
  });

  it('reads them packed one by one', async () => {
    expect(await rowsOf(Buffer.concat(archive.map((one) => gzipSync(one))), 'warc')).toEqual(pages);
  });

  it('leaves out the page in the middle of which an archive ends', async () => {
    const [other = '', first = '', , , last = ''] = archive;
    for (const cut of [last.slice(0, -10), other.slice(0, -10)]) {
      expect(await rowsOf(first + cut, 'warc')).toEqual([
        pages[0],
        'FILE: record 2: the archive ends in the middle of it',
      ]);
    }
  });

  it('goes on behind a page that is too large', async () => {
    const [, first = ''] = archive;
    const large = record('response', 'https://x.example/l', response('200 OK', 'text/html', 'x'.repeat(3e7)));
    expect(await rowsOf(large + first, 'warc')).toEqual([expect.stringContaining('/l: '), pages[0]]);
  });

  it('says that there is none in what is no archive', async () => {
    expect(await rowsOf('something else\n', 'warc')).toEqual([
      expect.stringMatching(/^FILE: (has no pages|record 1)/),
    ]);
  });
});
