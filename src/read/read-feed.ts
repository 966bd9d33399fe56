import { parseFeed } from 'feedsmith';
import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { textOrNone } from '../util/text-or-none';

/** A page that a feed or a sitemap names. */
export interface Entry {
  readonly url: string;
  /** What the feed says of it. */
  readonly hints: DocumentMeta;
  /** HTML of the whole article, where the feed gives it. */
  readonly content?: string | undefined;
  /** When it was published or last changed: YYYY-MM-DD. */
  readonly day?: string | undefined;
}

/** A shorter text is a teaser. */
const SHORTEST_CONTENT = 500;

/** The entries of an RSS, Atom, RDF or JSON feed, in its order; undefined where the text is no feed. */
export function readFeed(text: string, feedUrl: string): readonly Entry[] | undefined {
  try {
    return entriesOf(parseFeed(text), feedUrl);
  } catch {
    return undefined;
  }
}

type Feed = ReturnType<typeof parseFeed>;

interface Raw {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly content: string | undefined;
}

function entriesOf(parsed: Feed, feedUrl: string): readonly Entry[] {
  const { title } = parsed.feed;
  const publisher = typeof title === 'string' ? title : title?.value;
  return rawEntries(parsed).flatMap((raw): readonly Entry[] => {
    if (!raw.link || !URL.canParse(raw.link, feedUrl)) return [];
    const authors = raw.authors.filter(
      (name) => name !== undefined && name.trim() !== '' && !name.includes('@'),
    );
    const day = raw.date === undefined ? undefined : findDate(raw.date);
    const hints = {
      ...(raw.title && { title: raw.title }),
      ...(publisher && { publisher }),
      ...(authors.length > 0 && { authors: authors as string[] }),
      ...(day && { publishedAt: day }),
    };
    const isWhole = (raw.content ?? '').replace(/<[^>]*>/gu, '').length >= SHORTEST_CONTENT;
    return [{ url: new URL(raw.link, feedUrl).href, hints, day, content: isWhole ? raw.content : undefined }];
  });
}

function rawEntries(parsed: Feed): readonly Raw[] {
  if (parsed.format === 'atom') return (parsed.feed.entries ?? []).map(fromAtom);
  if (parsed.format === 'json') return (parsed.feed.items ?? []).map(fromJson);
  return (parsed.feed.items ?? []).map(fromRss);
}

type Atom = Extract<Feed, { format: 'atom' }>['feed'];
type Json = Extract<Feed, { format: 'json' }>['feed'];
type Rss = Extract<Feed, { format: 'rss' | 'rdf' }>['feed'];

function fromAtom(entry: NonNullable<Atom['entries']>[number]): Raw {
  const link = entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0];
  return {
    link: link?.href ?? addressOf(entry.id),
    title: entry.title?.value,
    date: textOrNone(entry.published ?? entry.updated),
    authors: (entry.authors ?? []).map(({ name }) => name),
    content: entry.content?.value,
  };
}

function fromJson(item: NonNullable<Json['items']>[number]): Raw {
  return {
    link: item.url ?? addressOf(item.id) ?? item.external_url,
    title: item.title,
    date: textOrNone(item.date_published ?? item.date_modified),
    authors: (item.authors ?? []).map(({ name }) => name),
    content: item.content_html ?? item.content_text,
  };
}

function fromRss(item: NonNullable<Rss['items']>[number]): Raw {
  return {
    link: item.link ?? linkOfGuid(item),
    title: item.title,
    date: textOrNone(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
    authors: item.dc?.creators ?? [],
    content: item.content?.encoded,
  };
}

function linkOfGuid(item: object): string | undefined {
  const { guid } = item as { guid?: { value?: string; isPermaLink?: boolean } };
  return guid?.isPermaLink === false ? undefined : addressOf(guid?.value);
}

/** Some feeds give the address as the item's id alone. */
function addressOf(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:/u.test(id) ? id : undefined;
}
