import type { Block } from '../../../src/model/article';
import type { Attribution } from '../../../src/model/attribution';
import type { ReadAttribution } from '../../../src/model/reading';
import { slice, type Span } from '../../../src/model/span';
import { findAttributions } from '../../../src/extract/attribution/find-attributions';
import { outletsIn } from '../../../src/extract/attribution/passing-on/outlet-names';
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
  encoded: readonly ReadAttribution[] = [],
): Attribution[] {
  const tokenized = tokenize(text, blocksOf(text, kind));
  const outlets = outletsIn(text, lexicon);
  return findAttributions({ text, tokenized, mentions, encoded, outlets }, lexicon);
}

/** What the encoder may find, as words of the text; a cue that the text has more than once is its first. */
export interface Marked {
  readonly source?: string | readonly string[];
  readonly cue: string;
  readonly content: string | readonly string[];
}

/** What is told where the encoder has found `marked`. */
export function fusedOf(text: string, marked: readonly Marked[]): Told[] {
  const encoded = marked.map(({ source = [], cue, content }) => ({
    cue: spanIn(text, cue),
    source: [source].flat().map((words) => spanIn(text, words)),
    content: [content].flat().map((words) => spanIn(text, words)),
    confidence: 0.8,
  }));
  return findIn(text, 'paragraph', [], encoded).map((one) => toTold(text, one));
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
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
