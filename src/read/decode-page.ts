import { decode, declaredCharset, type Decoded } from './decode';

/** What browsers take a page for that does not say. */
const BROWSERS_GUESS = 'windows-1252';

/**
 * A page as a server sends it. It is UTF-8 where it can be; else in the charset of its header, else in that of its own
 * `<meta>`, else in what browsers would take it for: servers are often wrong about pages, pages seldom about themselves.
 */
export function decodePage(bytes: Uint8Array, contentType: string): Decoded {
  const header = /charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(contentType)?.[1];
  const candidates = [header, declaredCharset(bytes), BROWSERS_GUESS];
  let decoded = decode(bytes);
  for (const charset of candidates) {
    if ('text' in decoded || decoded.binary) return decoded;
    if (charset) decoded = decode(bytes, charset);
  }
  return decoded;
}
