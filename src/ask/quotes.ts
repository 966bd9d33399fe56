/** Keeps what is in quotation marks away from the reading of the sentence: one character stands for each. */

export interface Protected {
  readonly text: string;
  /** Puts the quoted words back, without their marks. */
  restore(text: string): string;
  /** What is quoted in a text, and the text without it. */
  take(text: string): { readonly quoted: readonly string[]; readonly rest: string };
}

/** Private characters: a sentence has none of them after `protectQuotes`. */
const FIRST = 0xe000;
const STANDINS = /[\uE000-\uF8FF]/g;
const QUOTED = /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»/g;

export function protectQuotes(sentence: string): Protected {
  const quoted: string[] = [];
  const text = sentence.replace(STANDINS, ' ').replace(QUOTED, (_match, ...groups: unknown[]) => {
    const words = groups.slice(0, 4).find((group) => typeof group === 'string') as string;
    quoted.push(words.trim());
    return ` ${String.fromCharCode(FIRST + quoted.length - 1)} `;
  });
  const wordsOf = (standIn: string) => quoted[standIn.charCodeAt(0) - FIRST] ?? '';
  const plain = text
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .trim();
  return {
    text: plain,
    restore: (part) => part.replace(STANDINS, wordsOf).trim(),
    take: (part) => ({
      quoted: [...part.matchAll(STANDINS)].map(([standIn]) => wordsOf(standIn)).filter(Boolean),
      rest: part.replace(STANDINS, ' ').replace(/\s+/g, ' ').trim(),
    }),
  };
}
