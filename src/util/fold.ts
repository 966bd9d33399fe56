/** Folds case, accents, apostrophes, hyphens and white space, for comparing names: "Anne-Zoë Doe" → "anne zoe doe". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]s\b/gu, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
