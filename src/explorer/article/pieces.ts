/** Cuts a text at the borders of its marks: every piece is wholly under a mark or wholly outside it. */

export interface Mark {
  readonly start: number;
  /** Exclusive; as the start in UTF-16 code units of the text. */
  readonly end: number;
  /** What is marked: a part of the shown statement, or `other` for the words of another. */
  readonly part: string;
  readonly statement: string;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The marks over it, the shortest first. */
  readonly marks: readonly Mark[];
}

/** The pieces in order; joined they are the text. Marks outside the text, or empty ones, mark nothing. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const opening = groupBy(inside, ({ start }) => start);
  const closing = groupBy(inside, ({ end }) => end);
  const borders = [...new Set([0, ...opening.keys(), ...closing.keys(), text.length])].sort((a, b) => a - b);
  const over = new Set<Mark>();
  return borders.slice(0, -1).map((start, index) => {
    for (const mark of closing.get(start) ?? []) over.delete(mark);
    for (const mark of opening.get(start) ?? []) over.add(mark);
    const byLength = [...over].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, text: text.slice(start, borders[index + 1]), marks: byLength };
  });
}

function groupBy(marks: readonly Mark[], key: (mark: Mark) => number): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) groups.set(key(mark), [...(groups.get(key(mark)) ?? []), mark]);
  return groups;
}
