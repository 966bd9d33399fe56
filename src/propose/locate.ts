/** Finds the words of a proposal in the paragraphs that were shown: what is not there letter for letter does not exist. */
import { contains, overlaps, type Span } from '../model/span';
import type { Proposal, Quoted } from './answer';
import type { Chunk } from './chunks';

/** The characters that a proposal speaks of. */
export interface LocatedProposal {
  readonly cue: Span;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * The spans of a proposal; undefined where any of its words are not there, stand at several places that their context does not
 * tell apart, overlap one another, or where its parts lie too far apart to be one attribution.
 */
export function locateProposal(text: string, chunk: Chunk, proposal: Proposal): LocatedProposal | undefined {
  const cue = locate(text, chunk, proposal.cue);
  const source = locateAll(text, chunk, proposal.source);
  const content = locateAll(text, chunk, proposal.content);
  if (!cue || !source || !content) return undefined;
  const located = { cue, source, content };
  return isApart([cue, ...source, ...content]) && holdsTogether(chunk, located) ? located : undefined;
}

function locateAll(text: string, chunk: Chunk, all: readonly Quoted[]): Span[] | undefined {
  const found: Span[] = [];
  for (const quoted of all) {
    const span = locate(text, chunk, quoted);
    if (!span) return undefined;
    found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function locate(text: string, chunk: Chunk, quoted: Quoted): Span | undefined {
  if (!/[\p{L}\p{N}]/u.test(quoted.text)) return undefined;
  const all = findAll(text, chunk, wordsOf(quoted.text));
  if (all.length < 2) return all[0];
  const told = findAll(text, chunk, inContext(quoted));
  return told.length === 1 ? told[0] : undefined;
}

/** Every place where a pattern matches, also where two matches share characters; the second group is what is wanted. */
function findAll(text: string, chunk: Chunk, pattern: string): Span[] {
  const everywhere = new RegExp(`(?=${pattern})`, 'gu');
  return chunk.flatMap((piece) =>
    [...text.slice(piece.start, piece.end).matchAll(everywhere)].map(
      ({ index, 1: before = '', 2: words = '' }) => {
        const start = piece.start + index + before.length;
        return { start, end: start + words.length };
      },
    ),
  );
}

function inContext({ text, before, after }: Quoted): string {
  const lead = before.trim() && `${literal(before)}\\s*`;
  const trail = after.trim() && `\\s*${literal(after)}`;
  return `${wordsOf(text, lead)}${trail}`;
}

/** Whole words: "he" does not stand in "the". */
function wordsOf(text: string, lead = ''): string {
  const words = text.trim();
  const opens = /^[\p{L}\p{M}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
  const closes = /[\p{L}\p{M}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return `(${lead})${opens}(${literal(words)})${closes}`;
}

/** A pattern for exactly these characters, but that any white space stands for any other: text is wrapped here and there. */
function literal(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
}

function isApart(spans: readonly Span[]): boolean {
  return spans.every((span, at) => !spans.slice(at + 1).some((other) => overlaps(span, other)));
}

/** Who says it stands in the paragraph of the cue; no paragraph lies between that and what is said, or inside of it. */
function holdsTogether(chunk: Chunk, { cue, source, content }: LocatedProposal): boolean {
  const paragraphOf = (span: Span) => chunk.findIndex((piece) => contains(piece, span));
  if (source.some((span) => paragraphOf(span) !== paragraphOf(cue))) return false;
  const paragraphs = [cue, ...content].map(paragraphOf).sort((a, b) => a - b);
  return paragraphs.every((paragraph, at) => paragraph - (paragraphs[at - 1] ?? paragraph) <= 1);
}
