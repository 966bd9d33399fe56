import type { Article, Block, DocumentMeta, RawArticle, SourceFormat } from '../model/article';
import { byPosition, slice } from '../model/span';
import { findDateline } from './dateline';
import { htmlPage } from './html/html-page';
import { findLanguage, isForeignPassage, isForeignScript } from './language';
import { markdownPage } from './markdown-page';
import { markLines, type MarkedPage } from './mark';
import { completeMeta } from './page-meta';
import { findParagraphs } from './paragraphs';
import type { Page } from './page';

/** The language that is read. */
const READ = 'en';
/** How many characters tell the language of an article. */
const ENOUGH = 20_000;

const PAGES: Readonly<Record<SourceFormat, (raw: RawArticle) => Page>> = {
  text: ({ body, meta, hints }) => ({ text: body, lines: findParagraphs(body), meta: { ...hints, ...meta } }),
  html: htmlPage,
  markdown: markdownPage,
};

/** Turns a document as it was read into an article with frozen text: what is to be read, and what is only marked. */
export function clean(raw: RawArticle): Article {
  const page = PAGES[raw.format](raw);
  const marked = setDatelineAside(page.text, markLines(page.lines, page.meta.title));
  const meta = {
    ...(marked.filedAt && { publishedAt: marked.filedAt }),
    ...completeMeta(page.meta, marked.labelled),
  };
  const language = findLanguage(articleWords(page.text, marked.blocks)) ?? languageCode(meta.language);
  const readable = language === undefined ? !isForeignScript(page.text) : language === READ;
  const { blocks, boilerplate } = readable ? setForeignAside(page.text, marked) : marked;
  return Object.freeze({
    meta: Object.freeze({ ...meta, ...(language && { language }) }),
    text: page.text,
    blocks: Object.freeze(blocks),
    boilerplate: Object.freeze(boilerplate),
    language,
    readable,
    notices: [
      ...(page.trouble ? [`${nameOf(meta)} ${page.trouble}`] : []),
      ...(readable ? [] : [unreadNotice(meta, language)]),
    ],
  });
}

/** The beginning of what is to be read, enough to tell its language. */
function articleWords(text: string, blocks: readonly Block[]): string {
  const words: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > ENOUGH) break;
    words.push(slice(text, block));
    length += block.end - block.start;
  }
  return words.join('\n');
}

/** "OSLO, March 4, 2024 (Example News) - The company …": the paragraph begins at "The". */
function setDatelineAside(
  text: string,
  marked: MarkedPage,
): MarkedPage & { readonly filedAt?: string | undefined } {
  const dateline = findDateline(text, marked.blocks);
  if (!dateline) return marked;
  const { start, end, next, date } = dateline;
  return {
    ...marked,
    blocks: marked.blocks.map((block) => (block.start === start ? { ...block, start: next } : block)),
    boilerplate: [...marked.boilerplate, { start, end, kind: 'date-line' as const }].sort(byPosition),
    filedAt: date,
  };
}

/** An English article with passages left untranslated: they are marked and not read. */
function setForeignAside(text: string, marked: MarkedPage): Pick<Article, 'blocks' | 'boilerplate'> {
  const foreign = new Set(marked.blocks.filter((block) => isForeignPassage(slice(text, block))));
  if (foreign.size === 0) return marked;
  const aside = [...foreign].map(({ start, end }) => ({ start, end, kind: 'other' as const }));
  return {
    blocks: marked.blocks.filter((block) => !foreign.has(block)),
    boilerplate: [...marked.boilerplate, ...aside].sort(byPosition),
  };
}

function languageCode(given: string | undefined): string | undefined {
  return given && /^[a-z]{2,3}(?=[-_]|$)/iu.exec(given)?.[0].toLowerCase();
}

function nameOf({ path, url, title }: DocumentMeta): string {
  return path ?? url ?? title ?? 'A document';
}

function unreadNotice(meta: DocumentMeta, language: string | undefined): string {
  const called = language
    ? `in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)} (${language})`
    : 'in an unknown language';
  return `${nameOf(meta)}: ${called}, which is not read: it is stored without statements.`;
}
