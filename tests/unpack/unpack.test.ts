import { deflateSync } from 'node:zlib';
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

  it('keeps lines apart that a break parts, and leaves out what was struck out', async () => {
    const lines =
      '<w:p><w:r><w:t>It rained.</w:t><w:br/><w:t>It</w:t><w:tab/><w:t>snowed.</w:t></w:r><w:del><w:r><w:delText>Not.</w:delText></w:r></w:del></w:p>';
    expect(await open('docx', await docx(lines))).toMatchObject({ body: 'It rained.\nIt\tsnowed.' });
  });

  it('is one too where Word on the web has numbered its text', async () => {
    const archive = await JSZip.loadAsync(await docx(paragraph('It rained.')));
    for (const name of ['word/document.xml', '_rels/.rels', '[Content_Types].xml']) {
      const xml = await archive.file(name)!.async('string');
      archive
        .remove(name)
        .file(name.replace('t.xml', 't2.xml'), xml.replaceAll('document.xml', 'document2.xml'));
    }
    const file = await archive.generateAsync({ type: 'nodebuffer' });
    expect(await open('docx', file)).toMatchObject({ body: 'It rained.' });
  });

  it('that unpacks to a thousand times its size is refused', async () => {
    const file = await docx(paragraph('x'), { 'word/media/bomb.bin': Buffer.alloc(110_000_000) });
    expect(await open('docx', file)).toEqual({
      trouble: 'unpacks to more than 100 MB: no article is like that',
    });
  });

  it.each([
    ['nothing of the kind', 'hello', /^is not a Word document: check the file$/],
    [
      'locked, or old',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /^is locked with a password, or of Word 2003 or before: save it as \.docx without a password$/,
    ],
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

describe('a PDF file', () => {
  it.each([1, 2, 5])(
    'that unpacks to a thousand times its size is refused, packed %i times',
    async (times) => {
      let packed: Buffer = Buffer.alloc(110_000_000);
      for (let layer = 0; layer < times; layer += 1) packed = deflateSync(packed);
      const file = Buffer.concat([Buffer.from('%PDF-1.4\n4 0 obj\n<< >>\nstream\r\n'), packed]);
      expect(await open('pdf', file)).toEqual({
        trouble: 'unpacks to more than 100 MB: no article is like that',
      });
    },
  );
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
    expect(pdfParagraphs([page])).toEqual([
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
    expect(pdfParagraphs([page])).toEqual(['One. The mayor said it rained. Two.']);
  });

  it('go on on the next page, without what stands above and below on each', () => {
    const page = (number: number, ...lines: readonly string[]) => [
      item('The Daily', 800, { fontSize: 9 }),
      ...lines.map((words, index) => item(words, 760 - 14 * index)),
      item(`Page ${number} of 3`, 40, { fontSize: 9 }),
    ];
    expect(
      pdfParagraphs([
        page(1, 'It rained. The mayor said that the', 'bridge was re-'),
        page(2, 'opened.', 'Nobody was hurt.'),
        page(3, 'The Daily was told so.'),
      ]),
    ).toEqual([
      'It rained. The mayor said that the bridge was reopened. Nobody was hurt.',
      'The Daily was told so.',
    ]);
    // Two pages may well end alike.
    expect(pdfParagraphs([page(1, 'It rained.'), page(2, 'It snowed.')])).toHaveLength(6);
  });
});
