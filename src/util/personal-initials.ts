/** "JRD" of "Jane Roe Doe", "JVD" of "Jane van Doe", "JRD" of "J. Roe-Doe": of every word, also of small ones. */
export function personalInitials(name: string): string {
  return name
    .split(/[\s.-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
