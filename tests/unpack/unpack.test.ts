import JSZip from 'jszip';
import { pdfParagraphs, type PdfItem } from '../../src/unpack/pdf-paragraphs';
import { unpack } from '../../src/unpack/unpack';
import type { PackedFormat } from '../../src/model/raw-document';

const open = (format: PackedFormat, bytes: string | Buffer) =>
  unpack({ meta: { path: 'FILE' }, format, bytes: new Uint8Array(Buffer.from(bytes as string)) });

async function docx(xml: string, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  const archive = new JSZip();
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`,
    ...more,
  };
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a Word document', () => {
  it('gives its paragraphs, and what it says of itself', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>The bridge</dc:title><dc:creator>Jane Doe; John Roe</dc:creator><dcterms:created>2023-09-13T10:00:00Z</dcterms:created></cp:coreProperties>';
    const file = await docx(paragraph('It rained.') + paragraph('It snowed.'), { 'docProps/core.xml': core });
    expect(await open('docx', file)).toEqual({
      format: 'text',
      body: 'It rained.\n\nIt snowed.',
      meta: {
        path: 'FILE',
        title: 'The bridge',
        authors: ['Jane Doe', 'John Roe'],
        publishedAt: '2023-09-13',
      },
    });
  });

  it('that unpacks to a thousand times its size is refused', async () => {
    const file = await docx(paragraph('x'), { 'word/media/bomb.bin': Buffer.alloc(110_000_000) });
    expect(await open('docx', file)).toEqual({
      trouble: 'unpacks to more than 100 MB: no article is like that',
    });
  });

  it.each([
    ['nothing of the kind', 'hello', /^is not a Word document that can be read \(/],
    ['cut short', Buffer.from('PK\u0003\u0004abc'), /^is not a Word document that can be read \(/],
  ])('that is %s is a failure', async (_, bytes, trouble) => {
    expect(await open('docx', bytes)).toEqual({ trouble: expect.stringMatching(trouble) });
  });

  it('that is another archive is a failure', async () => {
    const archive = new JSZip();
    archive.file('a.txt', 'x');
    expect(await open('docx', await archive.generateAsync({ type: 'nodebuffer' }))).toEqual({
      trouble: 'is a ZIP archive, not a Word document: give its articles',
    });
  });
});

describe('an e-mail', () => {
  const mail = (...lines: readonly string[]) => lines.join('\r\n');

  it('gives its text, its subject, who wrote it and when', async () => {
    const file = mail(
      'From: =?utf-8?q?Jane_D=C3=B6e?= <jane@x.example>',
      'Subject: The bridge',
      'Date: Wed, 13 Sep 2023 23:15:00 -0700',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'It is a caf=E9.',
    );
    expect(await open('eml', file)).toEqual({
      format: 'text',
      body: 'It is a café.',
      meta: { path: 'FILE', title: 'The bridge', authors: ['Jane Döe'], publishedAt: '2023-09-13' },
    });
  });

  it('gives its HTML where it has no text, and fails where it has neither', async () => {
    expect(
      await open('eml', mail('Subject: A', 'Content-Type: text/html', '', '<p>It rained.')),
    ).toMatchObject({
      format: 'html',
      body: expect.stringContaining('<p>It rained.'),
    });
    expect(await open('eml', mail('Subject: A', 'Content-Type: image/png', '', 'x'))).toEqual({
      trouble: 'has no text in it: it may be all in what is attached',
    });
  });
});

describe('the lines of a PDF page', () => {
  const item = (str: string, y: number, { x = 72, fontSize = 12 } = {}): PdfItem => ({
    str,
    x,
    y,
    fontSize,
    hasEOL: true,
  });

  it('are joined to paragraphs, parted by gaps, by another size of letters and by lines set in', () => {
    const page = [
      item('The Daily', 800, { fontSize: 20 }),
      item('The mayor said that the ', 760),
      item('bridge would be re-', 746),
      item('opened. The well-', 732),
      item('Known bridge.', 718),
      item('A gap comes before this.', 680),
      item('This is set in.', 666, { x: 90 }),
    ];
    expect(pdfParagraphs(page)).toEqual([
      'The Daily',
      'The mayor said that the bridge would be reopened. The well- Known bridge.',
      'A gap comes before this.',
      'This is set in.',
    ]);
  });

  it('go on at the top of the next column in the middle of a sentence', () => {
    const page = [
      item('One.', 100),
      item('The mayor said', 86),
      item('it rained.', 760, { x: 300 }),
      item('Two.', 746, { x: 300 }),
    ];
    expect(pdfParagraphs(page)).toEqual(['One. The mayor said it rained. Two.']);
  });
});
