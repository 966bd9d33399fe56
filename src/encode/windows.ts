/** Words that the encoder sees in one run, and which of them are read from this run. Places of words, ends exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** A word in two windows is read where it stands farther from the edge. */
  readonly readFrom: number;
  readonly readTo: number;
}

export interface WindowSize {
  /** The most pieces of a window, with the piece that opens it and the one that closes it. */
  readonly pieces: number;
  /** Words that a window shares with the one before it, so that none is read without its surroundings. */
  readonly overlapWords: number;
}

/** Cuts words, given by how many pieces each has, into windows. A word longer than a window has one to itself. */
export function cutWindows(lengths: readonly number[], size: WindowSize): readonly Window[] {
  const windows: { start: number; end: number }[] = [];
  let start = 0;
  while (start < lengths.length) {
    const end = windowEnd(lengths, start, size.pieces);
    windows.push({ start, end });
    if (end === lengths.length) break;
    start = Math.max(end - Math.min(size.overlapWords, Math.floor((end - start) / SHARED)), start + 1);
  }
  const cuts = windows.map((window, at) => middleOfOverlap(windows[at - 1]?.end ?? 0, window.start));
  return windows.map((window, at) => ({
    ...window,
    readFrom: cuts[at] as number,
    readTo: cuts[at + 1] ?? window.end,
  }));
}

/** At most one in so many words is shared: where words have many pieces, windows would hardly move on. */
const SHARED = 4;

function middleOfOverlap(end: number, nextStart: number): number {
  return nextStart + Math.max(0, Math.floor((end - nextStart) / 2));
}

function windowEnd(lengths: readonly number[], start: number, longest: number): number {
  let pieces = 1 + (lengths[start] as number);
  let end = start + 1;
  while (end < lengths.length && pieces + (lengths[end] as number) < longest) {
    pieces += lengths[end] as number;
    end++;
  }
  return end;
}
