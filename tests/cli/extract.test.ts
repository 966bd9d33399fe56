import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/util/project-root';
import { minimalPdf } from '../support/minimal-pdf';
import { runHearsay } from '../support/run-hearsay';

jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-extract-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): void {
  writeFileSync(path.join(folder, name), content);
}

/** The same PDF file under a password that nobody knows. */
function locked(file: Buffer): Buffer {
  const key = 'ab'.repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  return Buffer.from(file.toString('latin1').replace('/Root', `${lock} /Root`), 'latin1');
}

describe('hearsay extract', () => {
  it('leaves no file and no folder behind, also not what the runtime of the model keeps to tell its maker', () => {
    const env = { HOME: folder, TMPDIR: folder };
    expect(runHearsay(['extract', '-'], { env, input: 'Jane Doe said that it rained.' }).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('reads standard input, and prints one line of JSON', () => {
    const input = 'Mayor Jane Doe said on Monday that the bridge would close.';
    const { code, out, err } = runHearsay(['extract', '-'], { input });
    const { document, entities, statements } = JSON.parse(out);
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 });
    expect(document.text).toBe(input);
    expect(entities[0]).toMatchObject({ kind: 'PERSON', name: 'Jane Doe', roles: ['Mayor'] });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      kind: 'INDIRECT',
      text: 'the bridge would close',
      cue: { text: 'said' },
    });
  });

  it('reads a PDF file with a text layer, and says of one without that it has none', () => {
    const lines = [
      [0, 'Mayor Jane Doe said on Monday that the'],
      [14, 'bridge would close.'],
    ] as const;
    put('a.pdf', minimalPdf(lines, 'The bridge'));
    put('b.pdf', minimalPdf([]));
    put('c.pdf', '%PDF-1.4 and nothing more');
    put('d.pdf', locked(minimalPdf(lines)));
    const { code, out, err } = runHearsay(['extract', '.'], { cwd: folder });
    const { document, statements } = JSON.parse(out);
    expect(document).toMatchObject({
      path: './a.pdf',
      title: 'The bridge',
      authors: ['Jane Doe'],
      publishedAt: '2023-09-13',
      text: 'Mayor Jane Doe said on Monday that the bridge would close.',
    });
    expect(statements).toMatchObject([{ text: 'the bridge would close' }]);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'not read: ./b.pdf: has no text layer: recognise its pages first, e.g. with ocrmypdf',
      expect.stringMatching(
        /^not read: .\/c.pdf: is not a PDF file that can be read \(.+\): check the file$/,
      ),
      'not read: ./d.pdf: is locked with a password: save it without one, e.g. with qpdf --decrypt',
    ]);
  });

  it('says of each input that cannot be read what is wrong and what to do, and reads the others', () => {
    put('a.txt', 'Nurse Jane Doe said the clinic would close.');
    put('b-empty.txt', '');
    put('c-blank.txt', ' \n\t\n');
    put('d-latin1.txt', Buffer.from('Mayor José said no.', 'latin1'));
    put('e-binary.txt', Buffer.from([65, 66, 0, 67]));
    put('f-large.txt', Buffer.alloc(11_000_000, 'a'));
    put('g.jsonl', '{"text":"Farmer John Roe said it rained."}\n{"text": broken\n{"title":"no text"}\n');
    mkdirSync(path.join(folder, 'h'));
    put('h/table.ods', '1,2');
    const { code, out, err } = runHearsay(['extract', '.', 'h', 'missing.txt'], { cwd: folder });
    const speakers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).entities[0].name);
    expect(code).toBe(1);
    expect(speakers).toEqual(['Jane Doe', 'John Roe']);
    expect(err.trimEnd().split('\n')).toEqual([
      'not read: ./b-empty.txt: is empty: give the text of an article',
      'not read: ./c-blank.txt: has nothing but white space: give the text of an article',
      'not read: ./d-latin1.txt: not UTF-8 (byte 0xE9 at 9): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8',
      'not read: ./e-binary.txt: is binary, not text (NUL at 2): give the text of the article',
      expect.stringMatching(/^not read: \.\/f-large\.txt: 11 MB, more than the 10 MB of an article: /),
      expect.stringMatching(/^not read: \.\/g\.jsonl: line 2: not JSON: /),
      'not read: ./g.jsonl: line 3: text: is missing',
      expect.stringMatching(/^not read: h: no articles in this folder: it has no \.txt, /),
      'not read: missing.txt: no such file or folder: check the path',
    ]);
  });

  it('tells that an article is in a language that is not read', () => {
    put(
      'fr.txt',
      'Le maire de la ville a déclaré lundi que le vieux pont serait fermé pendant six mois pour des travaux.',
    );
    const { code, out, err } = runHearsay(['extract', 'fr.txt'], { cwd: folder });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'fr.txt: in French (fr), which is not read: it is stored without statements.\n',
    });
    expect(JSON.parse(out).statements).toEqual([]);
  });

  it('ends quietly when the reader of a pipe has seen enough', () => {
    for (let number = 0; number < 40; number += 1) {
      put(`${number}.txt`, `Mayor Jane Doe said bridge ${number} would close. `.repeat(60));
    }
    const bin = path.join(projectRoot, 'bin', 'hearsay.js');
    const script = '"$0" "$1" extract . 2>errors | head -c 10; echo " ${PIPESTATUS[0]}"; wc -c < errors';
    const out = execFileSync('bash', ['-c', script, process.execPath, bin], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(out.trim().split(/\s+/)).toEqual(['{"document', '0', '0']);
  });
});
