/** Addresses that an export gives away. */
import type { DocumentRow, StatementRow } from './rows';

/** The address of a document where it is one of the web: "javascript:…" is none. */
export function webUrl({ url }: Pick<DocumentRow, 'url'>): string | null {
  return url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

/** Where this Hearsay shows the statement marked in its article. */
export function evidenceUrl(publicUrl: string, { id }: Pick<StatementRow, 'id'>): string {
  return `${publicUrl}/embed/statement/${encodeURIComponent(id)}`;
}
