/** One address → its article; a feed or a sitemap → the articles that it names. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { FetchedPage, FetchTrouble } from '../fetch/fetched';
import type { Fetcher } from '../fetch/fetcher';
import { canonicalUrl } from '../model/document-id';
import type { KnownInput, Receipt } from '../model/receipt';
import { mapAhead } from '../util/map-ahead';
import { decodePage } from './decode-page';
import { formatOf, isPacked, type ArticleFormat } from './formats';
import { passOver } from './pass-over';
import { readBytes } from './read-bytes';
import { readFeed, type Entry } from './read-feed';
import type { Results } from './read-file';
import type { ReadOptions } from './read-options';
import { failure, type ReadResult } from './read-result';
import { readSitemap } from './read-sitemap';

/** Pages that are fetched at a time, one of each host. */
const PAGES_AT_ONCE = 8;
/** A sitemap of sitemaps of sitemaps is followed no further. */
const DEEPEST = 3;

const TYPES: Readonly<Record<string, ArticleFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
};
const LISTS = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|xml|feed\+json|json)$/u;

/** A sitemap may come packed, as a file. */
const PACKED = /^application\/(?:x-)?gzip$/u;
/** Bytes that it unpacks to, as the protocol has it. */
const LARGEST_LIST = 50_000_000;

const acceptsAt = (url: string) => (type: string) =>
  type === '' ||
  type in TYPES ||
  LISTS.test(type) ||
  PACKED.test(type) ||
  (type === 'application/octet-stream' && /\.xml\.gz(?:[?#]|$)/iu.test(url));

/** An address to read; `isList`: what is there must be a feed or a sitemap. */
export interface Address {
  readonly url: string;
  readonly isList: boolean;
  /** How many lists led here. */
  readonly depth: number;
  /** What the list says of it. */
  readonly entry?: Entry | undefined;
}

export type UrlOptions = ReadOptions & {
  readonly fetcher: Fetcher;
  /** Addresses that were begun in this run: what many lists name, or many times, is asked for once. */
  readonly begun?: Set<string>;
};

export async function readAddress(address: Address, options: UrlOptions): Promise<Results> {
  const { fetcher, memory } = options;
  const key = canonicalUrl(address.url);
  if (isBegun(key, address, options)) return [];
  const known = await memory?.recall(key);
  if (isWaiting(address, known)) return [{ skipped: 'waiting' }];
  const trusted = known?.status === 'done' && memory?.judge(known) ? known : undefined;
  const fetched = await fetcher.fetch(address.url, { accepts: acceptsAt(address.url), known: trusted });
  const receipt: Receipt = { key, from: address.url };
  if ('trouble' in fetched) return [fallBack(address, fetched, receipt)];
  if ('unchanged' in fetched) return [passOver(known, { ...receipt, ...kept(known) }, memory) as ReadResult];
  return readPage(fetched.page, address, { options, known, receipt });
}

/** Whether a list names what was begun in this run; from now on it was. */
function isBegun(key: string, { depth }: Address, { begun }: UrlOptions): boolean {
  const isAgain = depth > 0 && begun?.has(key) === true;
  begun?.add(key);
  return isAgain;
}

/** What a list names and could not be read is left alone until it is due, or for good. */
function isWaiting({ depth }: Address, known: KnownInput | undefined): boolean {
  return (
    depth > 0 && known?.status === 'failed' && !(known.nextTry !== undefined && known.nextTry <= Date.now())
  );
}

function kept(known: KnownInput | undefined): Partial<Receipt> {
  return { hash: known?.hash, etag: known?.etag, lastModified: known?.lastModified };
}

interface Context {
  readonly options: UrlOptions;
  readonly known: KnownInput | undefined;
  readonly receipt: Receipt;
}

function readPage(page: FetchedPage, address: Address, { options, known, receipt }: Context): Results {
  const hash = createHash('sha256').update(page.body).digest('hex');
  const full = { ...receipt, hash, etag: page.etag, lastModified: page.lastModified };
  const isList = LISTS.test(page.type) || page.type === '' || isPackedFile(page) || address.isList;
  const list = isList ? readList(page) : undefined;
  if (list) return readEntries(list, address, options, full);
  if (address.isList)
    return [{ ...failure(address.url, 'is not a feed or a sitemap: check the address'), receipt }];
  return [passOver(known, full, options.memory) ?? { ...toArticle(page, address), receipt: full }];
}

/** The page itself; what its list says of it is a hint. */
function toArticle(page: FetchedPage, { url, entry }: Address): ReadResult {
  const format = TYPES[page.type] ?? formatOfUnnamed(page);
  const about = { where: url, meta: { url: page.url } };
  if (format === undefined) return failure(url, `is ${page.type || 'of no named type'}, which is not read`);
  const bytes = isPacked(format) ? page.body : asUtf8(page);
  if (!Buffer.isBuffer(bytes)) return failure(url, bytes.trouble);
  const read = readBytes(bytes, format, about);
  return 'failure' in read ? read : { article: { ...read.article, ...(entry && { hints: entry.hints }) } };
}

function asUtf8({ body, charset }: FetchedPage): Buffer | { readonly trouble: string } {
  const decoded = decodePage(body, charset ? `charset=${charset}` : '');
  return 'text' in decoded ? Buffer.from(decoded.text) : decoded;
}

function formatOfUnnamed({ url, body }: FetchedPage): ArticleFormat | undefined {
  const format = formatOf(new URL(url).pathname);
  if (format && !['jsonl', 'csv', 'tsv', 'warc'].includes(format)) return format as ArticleFormat;
  return /^\s*<(?:!doctype|html)/iu.test(body.subarray(0, 200).toString('latin1')) ? 'html' : undefined;
}

/** A page that is closed to us may stand in its feed whole. */
function fallBack(
  { url, entry }: Address,
  { trouble, passing, wait }: FetchTrouble,
  receipt: Receipt,
): ReadResult {
  if (passing || !entry?.content) return { ...failure(url, trouble, { passing, wait }), receipt };
  const hash = createHash('sha256').update(entry.content).digest('hex');
  const article = { meta: { url }, format: 'html' as const, body: entry.content, hints: entry.hints };
  return { article: Object.freeze(article), receipt: { ...receipt, hash } };
}

interface List {
  readonly of: 'pages' | 'sitemaps';
  readonly entries: readonly Entry[];
}

function isPackedFile({ body }: FetchedPage): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

function unpacked(page: FetchedPage): Buffer | undefined {
  try {
    return isPackedFile(page) ? gunzipSync(page.body, { maxOutputLength: LARGEST_LIST }) : page.body;
  } catch {
    return undefined;
  }
}

function readList(page: FetchedPage): List | undefined {
  const body = unpacked(page);
  if (!body) return undefined;
  const decoded = decodePage(body, page.charset ? `charset=${page.charset}` : '');
  if (!('text' in decoded)) return undefined;
  const feed = readFeed(decoded.text, page.url);
  return feed ? { of: 'pages', entries: feed } : readSitemap(decoded.text, page.url);
}

/** The list itself comes last: it counts as read once all that it names was looked at. */
async function* readEntries(
  { of, entries }: List,
  { url, depth }: Address,
  options: UrlOptions,
  receipt: Receipt,
): AsyncGenerator<ReadResult> {
  if (depth >= DEEPEST)
    return yield { ...failure(url, 'is a list in a list in a list: give that one itself'), receipt };
  const { since } = options;
  const wanted = entries.filter(({ day }) => !since || !day || day >= since);
  const begun = mapAhead(wanted, PAGES_AT_ONCE, (entry) =>
    readAddress({ url: entry.url, isList: of === 'sitemaps', depth: depth + 1, entry }, options),
  );
  for await (const results of begun) yield* results;
  yield { skipped: 'listed', receipt };
}
