/** How many characters of Unicode the first `units` UTF-16 code units of a text are: "😀" is one of two units. */
export function codePoints(text: string, units: number): number {
  let pairs = 0;
  for (let index = 0; index < units - 1; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      pairs += 1;
      index += 1;
    }
  }
  return units - pairs;
}
