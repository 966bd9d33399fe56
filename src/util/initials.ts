/** "RB" of "Roe Bank", "USRB" of "US Roe Bank": of the words with a capital; one of capitals alone counts whole. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.charAt(0)))
    .join('');
}
