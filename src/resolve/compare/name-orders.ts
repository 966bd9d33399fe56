export interface Ordered {
  readonly words: readonly string[];
  readonly isTurned: boolean;
}

/** A name as written, with the last word first and with the first word last: "Doe Jane", "Jane Doe". */
export function nameOrders(words: readonly string[]): readonly Ordered[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const turned = [
    [last, ...words.slice(0, -1)],
    [...words.slice(1), first],
  ];
  return [
    { words, isTurned: false },
    ...turned.slice(words.length === 2 ? 1 : 0).map((some) => ({ words: some, isTurned: true })),
  ];
}

export const TURNED = 0.97;
export const WHY_TURNED = 'one has the family name first';
