/** The same as one line that a terminal shows and does not obey: the name of a file may hold line ends and commands to it. */
export function printable(words: string): string {
  return words.replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
