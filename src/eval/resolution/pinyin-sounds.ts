/** The sounds of a syllable in Pinyin: "zhong" → "zh", "ong". */
export function splitPinyin(syllable: string): readonly [initial: string, final: string] {
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/u.exec(syllable) ?? [];
  return [initial, final];
}
