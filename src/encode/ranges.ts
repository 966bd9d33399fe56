import type { Word } from './words';
import type { Span } from '../model/span';

/** Words in a row that carry one kind: places of words, end exclusive. */
export interface Range {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The ranges in BIO labels, in order. `names[label]` is "O", "B-kind" or "I-kind". */
export function rangesOf(labels: Uint8Array, names: readonly string[]): readonly Range[] {
  const ranges: { kind: string; start: number; end: number }[] = [];
  labels.forEach((label, at) => {
    const name = names[label] as string;
    const last = ranges.at(-1);
    if (name.startsWith('B-')) ranges.push({ kind: name.slice(2), start: at, end: at + 1 });
    else if (name.startsWith('I-') && last) last.end = at + 1;
  });
  return ranges;
}

/** The characters from the first word of a range to its last. */
export function spanOf(words: readonly Word[], { start, end }: Range): Span {
  return { start: (words[start] as Word).start, end: (words[end - 1] as Word).end };
}

/** The mean over the words of the ranges; 1 where there are none. */
export function meanOver(ranges: readonly Range[], values: Float32Array): number {
  let sum = 0;
  let count = 0;
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) sum += values[at] as number;
    count += end - start;
  }
  return count === 0 ? 1 : sum / count;
}
