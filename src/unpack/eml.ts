/** E-mail → what it says; what is attached is left alone. */
import PostalMime from 'postal-mime';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { present } from '../util/present';
import type { Unpacked } from './unpacked';

export async function readEml(bytes: Uint8Array): Promise<Unpacked> {
  const { subject, from, headers, text, html } = await PostalMime.parse(bytes);
  const plain = text?.trim() ?? '';
  if (plain === '' && !html) return { trouble: 'has no text in it: it may be all in what is attached' };
  const author = from?.name?.trim();
  const meta = present<DocumentMeta>({
    title: subject,
    authors: author ? [author] : undefined,
    publishedAt: findDate(headers.find(({ key }) => key === 'date')?.value ?? ''), // The day where it was sent.
  });
  return plain === '' ? { format: 'html', body: html ?? '', meta } : { format: 'text', body: plain, meta };
}
