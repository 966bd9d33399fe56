const RELATIVE =
  /\b(?:today|tonight|tomorrow|yesterday|(?:this|last|next) (?:morning|afternoon|evening|night|week|weekend))\b/iu;

/** Whether the text means another day when it is said on another day: "The vote is tomorrow". */
export function dependsOnDay(text: string): boolean {
  return RELATIVE.test(text);
}
