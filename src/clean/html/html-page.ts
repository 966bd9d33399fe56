/** HTML → the article in it: what the page gives in JSON-LD first, then what Readability finds, then all of its text. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentMeta, RawArticle } from '../../model/article';
import { haveSameWords } from '../headline';
import { layOut, type Page, type Piece } from '../page';
import { cutShort } from './cut-short';
import { readMeta, type PageDocument } from './html-meta';
import { findPieces } from './html-pieces';
import { findArticleNode, textOf } from './json-ld';
import { isTame } from './tame';

/** A shorter body in JSON-LD is a summary. */
const SHORTEST_BODY = 250;

/** The page as text. What the caller knows of the document stands before what the page says, and that before hints. */
export function htmlPage({ body, meta, hints }: RawArticle): Page {
  const found = takeApart(body);
  const url = ownAddress(found.meta.url, meta.url);
  const known = { ...hints, ...found.meta, ...meta, ...(url && { url }) };
  const page = layOut(withTitle(found.pieces, known.title), known);
  return found.trouble ? { ...page, trouble: found.trouble } : page;
}

/**
 * One article is found under many addresses, and says which is its own; where it was fetched, it may only name one of
 * the same site: nobody speaks for another. Some sites name their front page on every page: then all would be one.
 */
function ownAddress(named: string | undefined, fetched: string | undefined): string | undefined {
  if (!named || !fetched) return fetched ?? named;
  return siteOf(named) === siteOf(fetched) && !isFrontPage(named) ? named : fetched;
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** The host without what sites put before it for readers on the way. */
function siteOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.replace(/^(?:www|m|mobile|amp)\./u, '') : undefined;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly meta: DocumentMeta;
  readonly trouble?: string | undefined;
}

function takeApart(html: string): Found {
  const everything: Found = { pieces: [], meta: {} };
  const found = isTame(html) ? (attempt(() => readTree(html)) ?? everything) : everything;
  return found.pieces.length > 0 ? found : { meta: found.meta, pieces: findPieces(html) };
}

function readTree(html: string): Found {
  const document = parse(html);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = findArticleNode(scripts.map((script) => script.textContent ?? '')) ?? {};
  const meta = readMeta(document, article);
  const body = textOf(article['articleBody']) ?? '';
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content');
  if (isWhole(body)) return { meta, pieces: bodyPieces(body) };
  const pieces = readablePieces(document);
  return { meta, pieces, trouble: cutShort({ article, tier: tier?.trim().toLowerCase() }, pieces) };
}

/** Not a summary, and not cut short for those who do not pay. */
function isWhole(body: string): boolean {
  return body.length >= SHORTEST_BODY && !/(?:…|\.\.\.)\s*$/u.test(body);
}

function bodyPieces(body: string): readonly Piece[] {
  const marked = /<(?:p|br|div)\b/iu.test(body) ? body : body.replace(/\s*[\r\n]+\s*/gu, '<p>');
  return findPieces(marked);
}

/** Readability takes the tree apart: nothing else can be read from it afterwards. */
function readablePieces(document: PageDocument): readonly Piece[] {
  const article = attempt(() => new Readability(document as never).parse());
  return findPieces(article?.content ?? '');
}

function withTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  const first = pieces.slice(0, 3).some(({ words }) => title && haveSameWords(words, title));
  return title && !first && pieces.length > 0 ? [{ words: title, role: 'heading' }, ...pieces] : pieces;
}

function parse(html: string): PageDocument {
  const page = /<html\b/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document as PageDocument;
}

/** The parsers give up on some pages by throwing: then there is nothing from them. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
