/** HTML → its paragraphs. */

import type { Role } from '../line';
import type { Piece } from '../page';
import { decodeEntities } from './entities';
import { scanHtml } from './scan';

/** A line does not end at these. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike
  strong sub sup time tt u var wbr`.split(/\s+/u),
);

const ROLES: Readonly<Record<string, Role>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

/** The paragraphs of a page or of a part of one, without mark-up; each on one line. */
export function findPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let words: string[] = [];
  let inside: string | undefined;
  const endPiece = () => {
    if (words.length === 0) return;
    const role = inside === undefined ? undefined : ROLES[inside];
    const line = toWords(words.join(''));
    if (line) pieces.push({ words: line, ...(role && { role }) });
    words = [];
  };
  for (const token of scanHtml(html)) {
    if ('text' in token) words.push(token.text);
    else if (!INLINE.has(token.tag)) {
      endPiece();
      if (token.tag in ROLES) inside = token.closes ? undefined : token.tag;
    }
  }
  endPiece();
  return pieces;
}

/** Text of a page as it is shown: character references read, white space of any kind one space. */
export function toWords(html: string): string {
  return decodeEntities(html)
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toWellFormed();
}
