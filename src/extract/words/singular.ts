/** The one of several: "official" of "officials", "agency" of "agencies"; other words as they are. */
export function singular(word: string): string {
  if (word === 'spokesmen') return 'spokesman';
  if (word === 'media') return 'media';
  if (/ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  return word.replace(/(ss|x|ch|sh)es$/u, '$1').replace(/([^s])s$/u, '$1');
}
