/**
 * Terms. A *system* is one way of writing a language in Latin letters (Wade-Giles, McCune-Reischauer, a German
 * newspaper's Russian). A *reading* is what a romanised name may be in the language itself, in letters that do not
 * depend on the system. Two names that share a reading can be one name, written in two systems.
 *
 * Names come folded: lower case, no accents, no apostrophes. What a system says with those alone is lost, so that one
 * spelling often has several readings.
 */
export interface Spelling {
  /** Sounds that begin a syllable, by how they are written; "" where nothing is. Each value lists the sounds it may be. */
  readonly onsets: ReadonlyMap<string, string>;
  readonly vowels: ReadonlyMap<string, string>;
  readonly codas: ReadonlyMap<string, string>;
}

/** More readings than this are not looked at: a name that vague says nothing. */
export const MOST_READINGS = 64;

/** "g:ㄱ k:ㄱㅋ -:ㅇ" → a map; "-" is the empty spelling. */
export function spellings(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/u)
      .map((entry) => {
        const [spelling = '', sounds = ''] = entry.split(':');
        return [spelling === '-' ? '' : spelling, sounds];
      }),
  );
}

/** One of each list after the other, in every way: [["a"], ["b", "c"]] → ["ab", "ac"]. */
export function combine(lists: readonly (readonly string[])[]): readonly string[] {
  let texts: readonly string[] = [''];
  for (const list of lists) {
    texts = texts.flatMap((text) => list.map((next) => text + next)).slice(0, MOST_READINGS);
  }
  return texts;
}
