const LEADING =
  /^(?:in|on|at|during|after|before|following|speaking|writing|addressing|asked|last|earlier|later|yesterday|today|meanwhile)\b[^,;:.]*,?\s*$/iu;

/** "Ruritania hit back on Sunday:". */
const ANNOUNCING = /^[^:;.!?"“”]{1,80}:\s*$/u;

/** Whether words in front of a clause only tell when and where, or that somebody speaks: "In a speech to staff on Monday,". */
export function isCircumstance(words: string): boolean {
  return LEADING.test(words.replace(/\s,/gu, ',')) || ANNOUNCING.test(words);
}

/** Words behind a cue that tell where and when: "Doe said [at a briefing on Monday]". */
export const isOccasion = (words: string) =>
  /^\s?(?:in|on|at|during|after|before|to)\s[^,;:]+,?\s*$/iu.test(words);
