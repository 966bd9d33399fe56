const LEADING =
  /^(?:in|on|at|during|after|before|following|speaking|writing|addressing|asked|last|earlier|later|yesterday|today|meanwhile)\b[^,;:.]*,?\s*$/iu;

/** Whether words in front of a clause only tell when and where: "In a speech to staff on Monday,". */
export function isCircumstance(words: string): boolean {
  return LEADING.test(words.replace(/\s,/gu, ','));
}
