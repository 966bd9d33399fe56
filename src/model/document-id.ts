import { hash } from '../util/hash';
import type { DocumentMeta } from './article';

/** Query parameters that say how a reader came to the page, not which page it is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid)$/iu;

/** The stable id of a document: the caller's own, else a hash of its canonical URL, else a hash of its text. */
export function documentId(meta: DocumentMeta, text: string): string {
  if (meta.id) return meta.id;
  return meta.url ? hash('url', canonicalUrl(meta.url)) : hash('text', text);
}

/** One spelling for all addresses of a page: no fragment, no tracking parameters, no default port, host in lower case. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const canonical = new URL(url);
  canonical.hash = '';
  const tracking = [...canonical.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) canonical.searchParams.delete(name);
  return canonical.href;
}
