/** Markdown → text, with the fields of a front matter as metadata. */

import markdownIt from 'markdown-it';
import type { DocumentMeta, RawArticle } from '../model/article';
import { findDate } from '../util/find-date';
import { findPieces } from './html/html-pieces';
import { haveSameWords } from './headline';
import { layOut, type Page } from './page';

const markdown = markdownIt({ html: true, linkify: false, typographer: false });

/** `---⏎title: …⏎---` at the top of the file. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?=\w[\w-]*:)([^]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The article without its mark-up; a title that only the front matter gives becomes its first line. */
export function markdownPage({ body, meta, hints }: RawArticle): Page {
  const front = FRONT_MATTER.exec(body);
  const known = { ...hints, ...readFrontMatter(front?.[1] ?? ''), ...meta };
  const pieces = findPieces(markdown.render(body.slice(front?.[0].length ?? 0)));
  const { title } = known;
  const hasTitle = !title || pieces.slice(0, 3).some(({ words }) => haveSameWords(words, title));
  return layOut(hasTitle ? pieces : [{ words: title, role: 'heading' }, ...pieces], known);
}

/** "title: …", "date: 2023-09-13", "author: Jane Doe", "authors: [Jane Doe, John Roe]", "url: …", "publisher: …". */
function readFrontMatter(front: string): DocumentMeta {
  const fields = new Map(
    [...front.matchAll(/^(\w+):[ \t]*(\S.*)$/gmu)].map(([, name, value]) => [
      name?.toLowerCase(),
      unquote(value ?? ''),
    ]),
  );
  const [title, date, url] = [fields.get('title'), fields.get('date'), fields.get('url')];
  const publisher = fields.get('publisher') ?? fields.get('source');
  const authors = (fields.get('authors') ?? fields.get('author'))
    ?.replace(/^\[|\]$/gu, '')
    .split(/, */u)
    .map(unquote);
  const publishedAt = date && findDate(date);
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(authors && { authors }),
    ...(publishedAt && { publishedAt }),
  };
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/u, '$2');
}
