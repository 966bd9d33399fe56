/** What a page says of itself: JSON-LD first, then OpenGraph, then plain meta elements. */

import type { DocumentMeta } from '../../model/article';
import { findDate } from '../../util/find-date';
import { toWords } from './html-pieces';
import { namesOf, textOf } from './json-ld';

/** The part of a parsed page that is used here. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const DATES = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];
const AUTHORS = ['author', 'byl', 'dc.creator', 'parsely-author', 'article:author', 'sailthru.author'];

/** The metadata of a page; `article` is its JSON-LD. What it does not say is absent. */
export function readMeta(document: PageDocument, article: Readonly<Record<string, unknown>>): DocumentMeta {
  const given = (names: readonly string[]) => findMeta(document, names);
  const date =
    textOf(article['datePublished']) ?? given(DATES) ?? attribute(document, 'time[pubdate]', 'datetime');
  const title = textOf(article['headline']) ?? given(['og:title', 'twitter:title']) ?? onlyHeading(document);
  const publisher = textOf(article['publisher']) ?? given(['og:site_name', 'dc.publisher']);
  const language = textOf(article['inLanguage']) ?? attribute(document, 'html', 'lang');
  return present({
    url: findUrl(document, article),
    title: title && toWords(title),
    publisher: publisher && toWords(publisher),
    authors: findAuthors(namesOf(article['author']), given(AUTHORS)),
    publishedAt: date && findDate(date),
    language: language && /^[a-z]{2,3}(?![a-z])/iu.exec(language)?.[0].toLowerCase(),
  });
}

function findMeta(document: PageDocument, names: readonly string[]): string | undefined {
  for (const name of names) {
    const element = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

function findUrl(document: PageDocument, article: Readonly<Record<string, unknown>>): string | undefined {
  const candidates = [
    attribute(document, 'link[rel="canonical"]', 'href'),
    findMeta(document, ['og:url']),
    textOf(article['url']),
    textOf(article['mainEntityOfPage']),
  ];
  return candidates.find((url) => url && /^https?:\/\/\S+$/iu.test(url));
}

/** Names only: no addresses of profiles, no "By". */
function findAuthors(names: readonly string[], meta: string | undefined): readonly string[] | undefined {
  const given = names.length > 0 ? names : (meta?.split(/, | and /u) ?? []);
  const authors = given
    .map((name) => toWords(name).replace(/^by /iu, ''))
    .filter((name) => name !== '' && name.length < 100 && !/^https?:|@/iu.test(name));
  return authors.length > 0 ? [...new Set(authors)] : undefined;
}

/** The page's first heading, else its title without the outlet: "Talks end | The Daily Herald". */
function onlyHeading(document: PageDocument): string | undefined {
  const heading = document.querySelector('h1')?.textContent?.trim();
  const title = document.querySelector('title')?.textContent?.trim();
  return heading || title?.replace(/ [|»] [^|»]{2,60}$/u, '') || undefined;
}

function attribute(document: PageDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}

function present(meta: {
  readonly [Field in keyof DocumentMeta]: DocumentMeta[Field] | undefined | '';
}): DocumentMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value)) as DocumentMeta;
}
