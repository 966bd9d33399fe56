/** Whether two names, as folded words, each have initials in the middle, and not the same: "jane r doe", "jane s r doe" are two. */
export function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  const [here, there] = [middleInitials(a), middleInitials(b)];
  return here !== '' && there !== '' && here !== there;
}

function middleInitials(words: readonly string[]): string {
  return words
    .slice(1, -1)
    .filter((word) => word.length === 1)
    .join('');
}
