import type { Block } from '../../../src/model/article';
import type { Attribution } from '../../../src/model/attribution';
import { slice, type Span } from '../../../src/model/span';
import { findAttributions } from '../../../src/extract/attribution/find-attributions';
import type { FoundMention } from '../../../src/extract/mentions/found-mention';
import { tokenize } from '../../../src/extract/tokens/tokenize';
import { loadLexicon } from '../../../src/read/lexicon';

export const lexicon = loadLexicon('data');

/** An attribution as words: what a table of sentences shows. Parts that are empty are left out. */
export interface Told {
  readonly kind: Attribution['kind'];
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly to?: string;
  readonly by?: readonly string[];
  readonly speech?: false;
}

/** Every non-blank line is a block of `kind`. */
export function blocksOf(text: string, kind: Block['kind'] = 'paragraph'): Block[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => {
      const start = index + line.length - line.trimStart().length;
      return { start, end: start + line.trim().length, kind };
    });
}

export function findIn(
  text: string,
  kind: Block['kind'] = 'paragraph',
  mentions: readonly FoundMention[] = [],
): Attribution[] {
  const tokenized = tokenize(text, blocksOf(text, kind));
  return findAttributions({ text, tokenized, mentions, encoded: [] }, lexicon);
}

export function attributionsOf(text: string, kind: Block['kind'] = 'paragraph'): Told[] {
  return findIn(text, kind).map((attribution) => toTold(text, attribution));
}

/** What is said, without thoughts and wishes. */
export function statementsOf(text: string, kind: Block['kind'] = 'paragraph'): Told[] {
  return attributionsOf(text, kind).filter((told) => told.speech !== false);
}

export function toTold(text: string, attribution: Attribution): Told {
  const words = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(' … ');
  const { kind, source, cue, content, addressees, reporters, speech } = attribution;
  return {
    kind,
    ...(source.length > 0 && { source: words(source) }),
    ...(cue.length > 0 && { cue: words(cue) }),
    content: words(content),
    ...(addressees.length > 0 && { to: words(addressees) }),
    ...(reporters.length > 0 && { by: reporters.map(words) }),
    ...(!speech && { speech }),
  };
}
