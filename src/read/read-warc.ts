/** Web archives: the pages that were found (status 200), each under the address that it was found at. */
import { WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from './decode-page';
import { LARGEST_ARTICLE, TOO_LARGE } from './limits';
import { failure } from './read-result';
import type { RowOrFailure } from './row';

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/** The pages of a `.warc` or `.warc.gz` stream; everything else in it is passed over. */
export async function* readWarcRows(
  stream: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<RowOrFailure> {
  let number = 0;
  let found = false;
  try {
    for await (const record of new WARCParser(stream as AsyncIterable<Uint8Array>)) {
      number += 1;
      const row = isPage(record) ? await toRow(record, number, where) : undefined;
      if (await isCutOff(record))
        return yield failure(where, `record ${number}: the archive ends in the middle of it`);
      if (!row) continue;
      found = true;
      yield row;
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return yield failure(
      where,
      `record ${number + 1}: ${(error as Error).message}: the archive is broken from there on`,
    );
  }
  if (!found) yield failure(where, 'has no pages in it: check that it is a web archive');
}

function isPage({ warcType, httpHeaders, warcTargetURI, warcContentType }: WARCRecord): boolean {
  if (!warcTargetURI || !/^https?:/iu.test(warcTargetURI)) return false;
  if (warcType === 'resource') return PAGE_TYPES.test(warcContentType ?? '');
  if (warcType !== 'response' || httpHeaders?.statusCode !== 200) return false;
  return PAGE_TYPES.test(httpHeaders.headers.get('content-type') ?? '');
}

async function toRow(record: WARCRecord, number: number, where: string): Promise<RowOrFailure> {
  const url = record.warcTargetURI ?? '';
  const bytes = await contentOf(record);
  if (!bytes) return failure(where, `${url}: ${TOO_LARGE}`);
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const decoded = decodePage(bytes, type);
  if ('trouble' in decoded) return failure(where, `${url}: ${decoded.trouble}`);
  const format = /html/iu.test(type) ? 'html' : 'text';
  return { number, bytes, article: Object.freeze({ meta: { url }, format, body: decoded.text }) };
}

/** Reads to its end, since the parser would look for it for ever. Whether there is less than announced: `limit` is what is still to come. */
async function isCutOff({ _reader: reader }: WARCRecord): Promise<boolean> {
  for await (const rest of reader) void rest;
  return ((reader as { limit?: number }).limit ?? 0) > 0;
}

/** Undefined where it is larger than an article. */
async function contentOf(record: WARCRecord): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > LARGEST_ARTICLE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
