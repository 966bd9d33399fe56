/** Word documents → their paragraphs. */
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { XMLParser } from 'fast-xml-parser';
import mammoth from 'mammoth';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { present } from '../util/present';
import { LARGEST, UNPACKS_TOO_FAR, type Unpacked } from './unpacked';

export async function readDocx(bytes: Uint8Array): Promise<Unpacked> {
  const trouble = troubleOf(bytes);
  if (trouble !== undefined) return { trouble };
  const archive = await JSZip.loadAsync(bytes);
  // Word on the web numbers it: document2.xml.
  if (archive.file(/^word\/document\d*\.xml$/u).length === 0)
    return { trouble: 'is a ZIP archive, not a Word document: give its articles' };
  const size = await unpackedSize(archive);
  if (size > LARGEST) return { trouble: UNPACKS_TOO_FAR };
  const body = (await wordsOf(bytes)).replace(/\n{3,}/gu, '\n\n').trim();
  return { format: 'text', body, meta: await metaOf(archive) };
}

/** Of what is no archive at all. */
function troubleOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head === OLD)
    return 'is locked with a password, or of Word 2003 or before: save it as .docx without a password';
  return head.startsWith('PK') ? undefined : 'is not a Word document: check the file';
}

/** What old documents begin with, and the box in which locked ones lie. */
const OLD = '\u00d0\u00cf\u0011\u00e0';

/** A part of a document as mammoth has it. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/** mammoth's own raw text runs the lines together that a break parts. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  let words = '';
  const transformDocument = (document: Part): Part => {
    words = textOf(document);
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument });
  return words;
}

function textOf({ type, value = '', children = [] }: Part): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(textOf).join('') + (type === 'paragraph' ? '\n\n' : '');
}

/** Counted while it is unpacked, and no further than it matters: what the archive says of its size may be a lie. */
async function unpackedSize(archive: JSZip): Promise<number> {
  let size = 0;
  for (const entry of Object.values(archive.files).filter(({ dir }) => !dir)) {
    for await (const chunk of new Readable().wrap(entry.nodeStream())) {
      size += (chunk as Buffer).length;
      if (size > LARGEST) return size;
    }
  }
  return size;
}

async function metaOf(archive: JSZip): Promise<DocumentMeta> {
  const core = await archive.file('docProps/core.xml')?.async('string');
  const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: true, parseTagValue: false });
  const { title, creator, created } = fieldsOf(core === undefined ? undefined : parser.parse(core));
  return present<DocumentMeta>({
    title,
    authors: creator?.split(/; */u),
    publishedAt: findDate(created ?? ''),
  });
}

function fieldsOf(parsed: unknown): Readonly<Record<string, string | undefined>> {
  const properties = (parsed as { coreProperties?: object } | undefined)?.coreProperties ?? {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : undefined,
    ]),
  );
}
