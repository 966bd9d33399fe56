import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { reasonOf } from '../../src/read/find-inputs';
import { read, readAnnotated } from '../../src/read/read';
import type { ReadResult } from '../../src/read/read-result';
import type { ReadOptions } from '../../src/read/read-options';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes files and gives the path of the first. */
function write(files: Record<string, string | Buffer>): string {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), body);
  }
  return path.join(folder, Object.keys(files)[0]!);
}

/** "path: body" of what is read, and the message of what is not, with the folder left out. */
async function outcomes(paths: readonly string[], options?: ReadOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const result of read(paths, options)) {
    found.push(lineOf(result).replaceAll(folder, '').replaceAll('undefined ', ''));
  }
  return found;
}

function lineOf(result: ReadResult): string {
  if ('failure' in result) return `! ${result.failure.message}`;
  if ('skipped' in result) return `- ${result.skipped}`;
  const { meta, format, ...rest } = result.article;
  return `${meta.path} [${format}] ${'body' in rest ? rest.body : 'bytes'}`;
}

function stdin(...chunks: (string | Buffer)[]): AsyncIterable<Buffer> {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)));
}

describe('read', () => {
  it('reads a file as it is, without its byte-order mark', async () => {
    const file = write({ 'a.txt': '\ufeffOne\r\n\r\nTwo\n' });
    expect(await outcomes([file])).toEqual(['/a.txt [text] One\r\n\r\nTwo\n']);
  });

  it('reads the articles of a folder and those below it in order of name, and nothing else', async () => {
    write({
      'b.md': 'B',
      'a/2.htm': 'two',
      'a/1.txt': 'one',
      '.hidden.txt': 'no',
      '.git/x.txt': 'no',
      'c.ods': 'no',
      'B.TXT': 'upper',
    });
    expect(await outcomes([`${folder}/`])).toEqual([
      '/B.TXT [text] upper',
      '/a/1.txt [text] one',
      '/a/2.htm [html] two',
      '/b.md [markdown] B',
    ]);
  });

  it('reads standard input as plain text, or as it is told to', async () => {
    expect(await outcomes(['-'], { stdin: stdin('One', ' two') })).toEqual(['[text] One two']);
    expect(await outcomes(['-'], { stdin: stdin('<p>x'), format: 'html' })).toEqual(['[html] <p>x']);
    expect(await outcomes(['-'], { stdin: stdin('{"te', 'xt":"x"}\n'), format: 'jsonl' })).toEqual([
      '[text] x',
    ]);
  });

  it('joins characters that two chunks of standard input share', async () => {
    const [one, two] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
    expect(await outcomes(['-'], { stdin: stdin(one, two) })).toEqual(['[text] é']);
  });

  it('reads an article a line, and goes on after a bad one', async () => {
    const file = write({
      'news.jsonl':
        '\ufeff{"text":"one","title":"T","path":"p.txt"}\r\n\n{"title":"no text"}\nnot json\n{"document":{"text":"two\\ud800"}}',
    });
    const [first, ...rest] = await outcomes([file]);
    expect(first).toBe('p.txt [text] one');
    expect(rest[0]).toBe('! /news.jsonl: line 3: text: is missing');
    expect(rest[1]).toMatch(/^! \/news\.jsonl: line 4: not JSON: /u);
    expect(rest.slice(2)).toEqual(['[text] two\ufffd']);
  });

  it('names each trouble in one line and goes on with the rest', async () => {
    write({
      'empty.txt': '',
      'blank.txt': ' \n',
      'latin.txt': Buffer.from('caf\xe9', 'latin1'),
      'pdf.txt': '%PDF-1.7',
      'zz.txt': 'fine',
      'empty.jsonl': '\n',
    });
    expect(await outcomes([folder, path.join(folder, 'none.txt'), path.join(folder, 'zz.txt', 'x')])).toEqual(
      [
        '! /blank.txt: has nothing but white space: give the text of an article',
        '! /empty.jsonl: is empty: give one JSON object a line',
        '! /empty.txt: is empty: give the text of an article',
        '! /latin.txt: not UTF-8 (byte 0xE9 at 3): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
        '! /pdf.txt: is a PDF file, not text: give the text of the article',
        '/zz.txt [text] fine',
        '! /none.txt: no such file or folder: check the path',
        '! /zz.txt/x: no such file or folder: a part of the path is a file',
      ],
    );
  });

  it('does not say that a file is gone whose name is not UTF-8', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'fine',
    );
    expect(await outcomes([folder])).toEqual(['! /caf\ufffd.txt: its name is not UTF-8: rename it']);
  });

  it('refuses a file of 50 MB without reading it, and endless standard input', async () => {
    const file = write({ 'big.txt': '' });
    truncateSync(file, 52_400_000);
    const endless = (function* () {
      for (;;) yield Buffer.alloc(1_000_000, 'x');
    })();
    const tooLarge = 'more than the 10 MB of an article: split it, or check that it is an article';
    expect(await outcomes([file])).toEqual([`! /big.txt: 52.4 MB, ${tooLarge}`]);
    expect(await outcomes(['-'], { stdin: Readable.from(endless) })).toEqual([
      `! standard input: ${tooLarge}`,
    ]);
  });

  it('refuses a line that is too long and reads the next', async () => {
    const long = `{"text":"${'x'.repeat(10_000_001)}"}`;
    const longer = 'y'.repeat(60_000_001);
    expect(
      await outcomes(['-'], { stdin: stdin(`${long}\n`, longer, '\n{"text":"z"}'), format: 'jsonl' }),
    ).toEqual([
      expect.stringMatching(/^! standard input: line 1: text: more than the 10 MB/u),
      expect.stringMatching(/^! standard input: line 2: more than the 10 MB/u),
      '[text] z',
    ]);
  });

  it('says once that a file of lines is binary', async () => {
    const file = write({ 'x.jsonl': 'PK\u0003\u0004\n\n\n' });
    expect(await outcomes([file])).toEqual([
      '! /x.jsonl: is a ZIP archive or an office document, not text: give the text of the article',
    ]);
  });

  it('says that a folder has no articles', async () => {
    write({ 'a/x.ods': '1' });
    expect(await outcomes([folder])).toEqual([
      '! : no articles in this folder: it has no .txt, .text, .html, .htm, .md, .markdown, .pdf, .docx, .eml, .jsonl, .ndjson, .csv, .tsv, .warc, .warc.gz file',
    ]);
  });

  it('does not follow a link out of the folder', async () => {
    write({ 'in/a.txt': 'a', 'secret.txt': 'no', 'other/b.txt': 'no' });
    symlinkSync('../secret.txt', path.join(folder, 'in', 'file.txt'));
    symlinkSync('../other', path.join(folder, 'in', 'folder'));
    const advice = 'links to a place outside of the folder: give that path itself if you mean it';
    expect(await outcomes([path.join(folder, 'in')])).toEqual([
      '/in/a.txt [text] a',
      `! /in/file.txt: ${advice}`,
      `! /in/folder: ${advice}`,
    ]);
  });

  it('does not follow links in a circle', async () => {
    write({ 'a/x.txt': 'x' });
    symlinkSync('..', path.join(folder, 'a', 'up'));
    symlinkSync('self.txt', path.join(folder, 'self.txt'));
    symlinkSync(path.join('a', 'x.txt'), path.join(folder, 'linked.txt'));
    expect(await outcomes([folder])).toEqual([
      '! /a/up: links back to a folder that it lies in: remove the link',
      '/a/x.txt [text] x',
      '/linked.txt [text] x',
      '! /self.txt: a link that leads back to itself: remove the link',
    ]);
  });

  it('does not wait on a pipe or a device', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    expect(await outcomes([folder, '/dev/zero'])).toEqual([
      '! /pipe.txt: is a pipe, not a file: give a file, or "-" to read standard input',
      '! /dev/zero: is a device, not a file: give a file, or "-" to read standard input',
    ]);
  });

  it('says what to do where there is no permission', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    expect(reasonOf(error)).toBe('may not be read: give yourself permission, e.g. chmod +r');
  });
});

describe('readAnnotated', () => {
  async function annotated(source: string, options?: ReadOptions): Promise<string[]> {
    const found: string[] = [];
    for await (const result of readAnnotated(source, options)) {
      found.push(
        'failure' in result
          ? `! ${result.failure.message}`.replaceAll(folder, '')
          : 'annotations' in result
            ? result.annotations.document.text
            : result.decision.id,
      );
    }
    return found;
  }

  it('reads the lines of a file or of standard input, whatever the name', async () => {
    const lines = '{"document":{"text":"one"}}\n{"document":{}}\n{"document":{"text":"two"}}\n';
    const file = write({ 'out.json': lines });
    expect(await annotated(file)).toEqual(['one', '! /out.json: line 2: document.text: is missing', 'two']);
    expect(await annotated('-', { stdin: stdin(lines) })).toEqual([
      'one',
      '! standard input: line 2: document.text: is missing',
      'two',
    ]);
  });

  it('says that a file is not there or is a folder', async () => {
    expect(await annotated(path.join(folder, 'x'))).toEqual(['! /x: no such file or folder: check the path']);
    expect(await annotated(folder)).toEqual(['! : is a folder: give a file']);
  });
});
