/** "MBS" of "Mohammed bin Salman", "KCR" of "K. Chandrashekar Rao", "DSK" of "D. Strauss-Kahn": of every word, also of small ones. */
export function personalInitials(name: string): string {
  return name
    .split(/[\s.-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
