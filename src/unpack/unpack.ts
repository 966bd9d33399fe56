/** Files that are not text → articles: PDF with a text layer, Word documents, e-mail. Nothing in them is executed. */
import type { RawArticle } from '../model/article';
import type { PackedFormat, RawDocument, RawFile } from '../model/raw-document';
import { present } from '../util/present';
import { readDocx } from './docx';
import { readEml } from './eml';
import { readPdf } from './pdf';
import type { Unpacked } from './unpacked';

const UNPACKERS: Readonly<Record<PackedFormat, (bytes: Uint8Array) => Promise<Unpacked>>> = {
  pdf: readPdf,
  docx: readDocx,
  eml: readEml,
};
const NAMES: Readonly<Record<PackedFormat, string>> = {
  pdf: 'a PDF file',
  docx: 'a Word document',
  eml: 'an e-mail',
};

/** The article in a document; text passes through. What the caller knows stands before what the file says of itself. */
export async function unpack(raw: RawDocument): Promise<RawArticle | { readonly trouble: string }> {
  if ('body' in raw) return raw;
  const unpacked = await attempt(raw);
  if ('trouble' in unpacked) return unpacked;
  return { ...unpacked, meta: present({ ...raw.hints, ...unpacked.meta, ...raw.meta }) };
}

async function attempt({ format, bytes }: RawFile): Promise<Unpacked> {
  try {
    return await UNPACKERS[format](bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return { trouble: `is not ${NAMES[format]} that can be read (${reason}): check the file` };
  }
}
