import { XMLParser } from 'fast-xml-parser';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { present } from '../util/present';
import { textOrNone } from '../util/text-or-none';
import type { Entry } from './read-feed';

/** What a sitemap names: pages, or more sitemaps. */
export interface Sitemap {
  readonly of: 'pages' | 'sitemaps';
  readonly entries: readonly Entry[];
}

/** As the protocol has it. */
const MOST_ENTRIES = 50_000;

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
  processEntities: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/** A sitemap or an index of sitemaps; undefined where the text is neither. A sitemap speaks of its own host alone. */
export function readSitemap(text: string, sitemapUrl: string): Sitemap | undefined {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/u.test(text.slice(0, 4_000))) return undefined;
  try {
    const { urlset, sitemapindex } = parser.parse(text) as Parsed;
    const [of, listed] = sitemapindex
      ? ['sitemaps' as const, sitemapindex.sitemap]
      : ['pages' as const, urlset?.url];
    const entries = (listed ?? []).slice(0, MOST_ENTRIES).flatMap((one) => toEntry(one, sitemapUrl));
    return { of, entries };
  } catch {
    return undefined;
  }
}

/** Fields hold text, unless the sitemap is odd. */
interface Listed {
  readonly loc?: unknown;
  readonly lastmod?: unknown;
  readonly news?: {
    readonly title?: unknown;
    readonly publication_date?: unknown;
    readonly publication?: { readonly name?: unknown };
  };
}
interface Parsed {
  readonly urlset?: { readonly url?: readonly Listed[] };
  readonly sitemapindex?: { readonly sitemap?: readonly Listed[] };
}

function toEntry({ loc, lastmod, news }: Listed, sitemapUrl: string): readonly Entry[] {
  const address = textOf(loc);
  if (!address || !URL.canParse(address)) return [];
  const url = new URL(address);
  if (url.host !== new URL(sitemapUrl).host) return [];
  const publishedAt = findDate(textOf(news?.publication_date) ?? '');
  const hints = present<DocumentMeta>({
    title: textOf(news?.title),
    publisher: textOf(news?.publication?.name),
    publishedAt,
  });
  return [{ url: url.href, hints, day: publishedAt ?? findDate(textOf(lastmod) ?? '') }];
}

function textOf(field: unknown): string | undefined {
  return textOrNone(field)?.trim();
}
