/** Word documents → their paragraphs. */
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { XMLParser } from 'fast-xml-parser';
import mammoth from 'mammoth';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { present } from '../util/present';
import type { Unpacked } from './unpacked';

/** Bytes that a document may unpack to: an archive can promise a thousand times its size. */
const LARGEST = 100_000_000;

export async function readDocx(bytes: Uint8Array): Promise<Unpacked> {
  const archive = await JSZip.loadAsync(bytes);
  if (!archive.file('word/document.xml'))
    return { trouble: 'is a ZIP archive, not a Word document: give its articles' };
  const size = await unpackedSize(archive);
  if (size > LARGEST) return { trouble: `unpacks to more than ${LARGEST / 1e6} MB: no article is like that` };
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const body = value.replace(/\n{3,}/gu, '\n\n').trim();
  return { format: 'text', body, meta: await metaOf(archive) };
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
