/** Whether a page shows the beginning of an article alone, as sites do to those who do not pay, with status 200. */
import type { Piece } from '../page';
import { thingsOf } from './json-ld';

type Json = Readonly<Record<string, unknown>>;

/** What a page says of its own text. */
export interface Announced {
  /** Its JSON-LD. */
  readonly article: Json;
  /** `article:content_tier`, as OpenGraph has it: free, metered, locked. */
  readonly tier: string | undefined;
}

/** Less than this part of the words that are announced is a beginning alone; of what is not free, less than the other. */
const BEGINNING = 0.5;
const NEARLY_ALL = 0.8;
/** Counts of words outside of this are no counts of words. */
const [FEWEST, MOST] = [50, 50_000];

/** What there is to say of it, after the name of the document; undefined where the text seems to be whole. */
export function cutShort({ article, tier }: Announced, pieces: readonly Piece[]): string | undefined {
  const isClosed = tier === 'locked' || isNotFree(article);
  const announced = Number(article['wordCount']);
  if (!(announced >= FEWEST && announced <= MOST)) {
    return isClosed ? 'is marked as not free to read: what is there may be its beginning alone' : undefined;
  }
  const there = pieces.reduce((count, { words }) => count + words.split(/\s+/u).length, 0);
  if (there >= announced * (isClosed ? NEARLY_ALL : BEGINNING)) return undefined;
  const why = isClosed ? ', and the rest is not free to read' : '';
  return `has ${there} of the ${announced} words that it announces${why}: only a part of it is read`;
}

/** It says so of itself, or of a part of itself: `hasPart`. */
function isNotFree(article: Json): boolean {
  return [article, ...thingsOf(article['hasPart'])].some(({ isAccessibleForFree: free }) =>
    typeof free === 'string' ? /^(?:https?:\/\/schema\.org\/)?false$/iu.test(free.trim()) : free === false,
  );
}
