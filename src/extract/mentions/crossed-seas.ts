/** In characters. */
const LONGEST = 12;
const BEFORE = /\b(?:across|over|off|into)\sthe\s$/iu;

/** "across the [Atlantic]": the name at `start` is that of a sea there, and of nothing that is printed. */
export function isCrossed(text: string, start: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - LONGEST), start));
}
