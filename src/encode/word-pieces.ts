/** Words of more code points are one unknown piece. */
const LONGEST_WORD = 100;
const UNKNOWN_PIECE = '[UNK]';

/** The numbers of the pieces that the encoder knows a word by; never empty. */
export type WordPieces = (word: string) => readonly number[];

/**
 * Splits words as BERT does (Wu et al. 2016, uncased): small letters without accents, then each time the longest piece
 * of the vocabulary that the rest begins with. `vocabulary` holds the pieces in order of their numbers; "##" begins a
 * piece that stands inside a word.
 */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const opening = new Map<string, number>();
  const inner = new Map<string, number>();
  vocabulary.forEach((piece, id) => {
    if (piece.startsWith('##')) inner.set(piece.slice(2), id);
    opening.set(piece, id);
  });
  const unknown = [opening.get(UNKNOWN_PIECE) ?? 0];
  const longest = vocabulary.reduce((length, piece) => Math.max(length, piece.length), 0);

  return (word) => {
    if (isLong(word)) return unknown;
    const plain = foldWord(word);
    const pieces: number[] = [];
    let start = 0;
    while (start < plain.length) {
      const known = start === 0 ? opening : inner;
      let end = Math.min(plain.length, start + longest);
      while (end > start && !known.has(plain.slice(start, end))) end--;
      if (end === start) return unknown;
      pieces.push(known.get(plain.slice(start, end)) as number);
      start = end;
    }
    return pieces.length > 0 ? pieces : unknown;
  };
}

function isLong(word: string): boolean {
  if (word.length <= LONGEST_WORD) return false;
  return word.length > 2 * LONGEST_WORD || [...word].length > LONGEST_WORD;
}

const ASCII = /^[\0-\x7f]*$/u;

/** "Élysée" → "elysee" */
function foldWord(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : small.normalize('NFD').replace(/\p{Mn}/gu, '');
}
