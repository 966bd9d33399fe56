/** PDF → its text layer, a paragraph a line. */
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { present } from '../util/present';
import { unpacksTooFar } from './pdf-size';
import { pdfParagraphs } from './pdf-paragraphs';
import { UNPACKS_TOO_FAR, type Unpacked } from './unpacked';

/** Fonts, scripts and forms are left alone: only the text is wanted. */
const SAFE = { isEvalSupported: false, enableXfa: false, useSystemFonts: false, verbosity: 0 };
/** An article of more pages than this is a book. */
const MOST_PAGES = 500;

export async function readPdf(bytes: Uint8Array): Promise<Unpacked> {
  if (unpacksTooFar(bytes)) return { trouble: UNPACKS_TOO_FAR };
  const document = await open(bytes);
  if (document === 'locked')
    return { trouble: 'is locked with a password: save it without one, e.g. with qpdf --decrypt' };
  try {
    if (document.numPages > MOST_PAGES) return { trouble: `has ${document.numPages} pages: split it` };
    const { items } = await extractTextItems(document);
    const body = pdfParagraphs(items).join('\n\n');
    if (body.trim() === '')
      return { trouble: 'has no text layer: recognise its pages first, e.g. with ocrmypdf' };
    const { info } = await document.getMetadata();
    return { format: 'text', body, meta: metaOf(info as Readonly<Record<string, unknown>>) };
  } finally {
    await document.destroy();
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Document | 'locked'> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), SAFE);
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return 'locked';
    throw error;
  }
}

function metaOf(info: Readonly<Record<string, unknown>>): DocumentMeta {
  const field = (name: string) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [title, author] = [field('Title'), field('Author')];
  // "D:20230913101500Z"
  const day = /^D:(\d{4})(\d\d)(\d\d)/u
    .exec(field('CreationDate') ?? '')
    ?.slice(1)
    .join('-');
  return present<DocumentMeta>({
    title,
    authors: author?.split(/[;,] */u),
    publishedAt: findDate(day ?? ''),
  });
}
