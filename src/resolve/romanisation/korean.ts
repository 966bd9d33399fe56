import { memoize } from '../../util/memoize';
import { combine, MOST_READINGS, spellings, type Spelling } from './system';

/**
 * Korean names by their Hangul letters, read from the systems in which the press writes them. Tense consonants count as
 * plain ones; a syllable is three letters, "-" where it ends in a vowel.
 */
const SYSTEMS: readonly Spelling[] = [
  // Revised Romanisation of 2000 (the South's): "eo" ㅓ, "eu" ㅡ.
  {
    onsets: spellings(
      'g:ㄱ kk:ㄱ n:ㄴ d:ㄷ tt:ㄷ r:ㄹ l:ㄹ m:ㅁ b:ㅂ pp:ㅂ s:ㅅ ss:ㅅ -:ㅇ j:ㅈ jj:ㅈ ch:ㅊ k:ㅋ t:ㅌ p:ㅍ h:ㅎ',
    ),
    vowels: spellings(
      'a:ㅏ ae:ㅐ ya:ㅑ yae:ㅒ eo:ㅓ e:ㅔ yeo:ㅕ ye:ㅖ o:ㅗ wa:ㅘ wae:ㅙ oe:ㅚ yo:ㅛ u:ㅜ wo:ㅝ we:ㅞ wi:ㅟ yu:ㅠ eu:ㅡ ui:ㅢ i:ㅣ yi:ㅣ',
    ),
    codas: spellings('-:- k:ㄱ n:ㄴ t:ㄷ l:ㄹ m:ㅁ p:ㅂ ng:ㅇ'),
  },
  // McCune-Reischauer and the North's system of 1992, without breves and apostrophes: "o" ㅓ or ㅗ, "u" ㅜ or ㅡ.
  {
    onsets: spellings(
      'k:ㄱㅋ g:ㄱ kk:ㄱ kh:ㅋ n:ㄴ t:ㄷㅌ d:ㄷ tt:ㄷ th:ㅌ r:ㄹ l:ㄹ m:ㅁ p:ㅂㅍ b:ㅂ pp:ㅂ ph:ㅍ s:ㅅ sh:ㅅ ss:ㅅ -:ㅇ ch:ㅈㅊ j:ㅈ tch:ㅈ jj:ㅈ chh:ㅊ h:ㅎ',
    ),
    vowels: spellings(
      'a:ㅏ ae:ㅐ ya:ㅑ yae:ㅒ o:ㅓㅗ e:ㅔ yo:ㅕㅛ ye:ㅖ wa:ㅘ wae:ㅙ oe:ㅚ u:ㅜㅡ wo:ㅝ we:ㅞ wi:ㅟ yu:ㅠ ui:ㅢ i:ㅣ yi:ㅣ',
    ),
    codas: spellings('-:- k:ㄱ n:ㄴ t:ㄷ l:ㄹ m:ㅁ p:ㅂ ng:ㅇ'),
  },
  // As people in the South write themselves: "oo" ㅜ, "ee" ㅣ, "u" for ㅓ, "young" for 영, a silent "h" or "r".
  {
    onsets: spellings(
      'g:ㄱ k:ㄱㅋ n:ㄴ d:ㄷ t:ㄷㅌ r:ㄹ l:ㄹ m:ㅁ b:ㅂ p:ㅂㅍ s:ㅅ sh:ㅅ -:ㅇ j:ㅈ ch:ㅈㅊ h:ㅎ',
    ),
    vowels: spellings(
      'a:ㅏ ah:ㅏ ar:ㅏ ae:ㅐ ai:ㅐ ya:ㅑ eo:ㅓ u:ㅓㅜㅡ e:ㅔ yeo:ㅕ you:ㅕ yu:ㅕㅠ yo:ㅛ yoo:ㅠ ye:ㅖ o:ㅗ oh:ㅗ wa:ㅘ oe:ㅚ oi:ㅚ oo:ㅜ woo:ㅜ wo:ㅝ we:ㅞ wi:ㅟ eu:ㅡ ui:ㅢ ee:ㅣㅢ i:ㅣ yi:ㅣ',
    ),
    codas: spellings('-:- k:ㄱ ck:ㄱ n:ㄴ t:ㄷ l:ㄹ m:ㅁ p:ㅂ b:ㅂ ng:ㅇ'),
  },
  // Through Russian: "ch" ㅈ, "e" ㅓ after it, "y" or a first "i" ㅡ, "n" also for ㅇ at the end of a syllable.
  {
    onsets: spellings(
      'k:ㄱ g:ㄱ kkh:ㅋ n:ㄴ t:ㄷ d:ㄷ tkh:ㅌ th:ㅌ r:ㄹ l:ㄹ m:ㅁ p:ㅂ b:ㅂ pkh:ㅍ ph:ㅍ s:ㅅ sh:ㅅ -:ㅇ ch:ㅈㅊ j:ㅈ dj:ㅈ dzh:ㅈ chh:ㅊ chkh:ㅊ kh:ㅎ h:ㅎ',
    ),
    vowels: spellings(
      'a:ㅏ ya:ㅑ ia:ㅑ o:ㅓㅗ e:ㅐㅔㅓㅕ yo:ㅕㅛ io:ㅕㅛ ye:ㅕㅖ va:ㅘ oe:ㅚ u:ㅜ vo:ㅝ ve:ㅞ vi:ㅟ yu:ㅠ iu:ㅠ y:ㅡ yi:ㅢ yy:ㅢ i:ㅣ',
    ),
    codas: spellings('-:- k:ㄱ n:ㄴㅇ t:ㄷ l:ㄹ m:ㅁ p:ㅂ'),
  },
];

const SHORT_EU: Readonly<Record<string, string>> = { i: 'ㅡㅣ' };

type Read = (word: string) => readonly string[];

/** A reader of words for each system. */
const READERS: readonly Read[] = SYSTEMS.map((system, index) =>
  memoize((word) => readWord(word, system, index === SYSTEMS.length - 1)),
);

/** What a name of two to four syllables can be in Hangul, its words in their order; empty where it is no such name. */
export function readKorean(words: readonly string[]): ReadonlySet<string> {
  if ((words.join(' ').match(VOWELS)?.length ?? 0) > MOST_SYLLABLES) return new Set();
  const found = READERS.flatMap((read) => readName(words, read));
  return new Set(found.filter(({ length }) => length >= 6 && length <= 3 * MOST_SYLLABLES));
}

const VOWELS = /[aeiouy]+/gu;
const MOST_SYLLABLES = 4;

/** Empty as soon as one word is none of this system. */
function readName(words: readonly string[], readWord: Read): readonly string[] {
  const readings: (readonly string[])[] = [];
  for (const [at, word] of words.entries()) {
    const found = readWord(word);
    if (found.length === 0) return [];
    readings.push(at < 2 ? found.map(soften) : found);
  }
  return combine(readings);
}

/** Every way to cut the word into syllables. A syllable without an onset may follow any other: "jongun". */
function readWord(word: string, system: Spelling, throughRussian: boolean): readonly string[] {
  const endings = new Map<number, readonly string[]>([[word.length, ['']]]);
  for (let start = word.length - 1; start >= 0; start -= 1) {
    const found = syllablesAt(word, start, system, throughRussian).flatMap(({ end, sounds }) =>
      (endings.get(end) ?? []).flatMap((rest) => sounds.map((sound) => sound + rest)),
    );
    endings.set(start, [...new Set(found)].slice(0, MOST_READINGS));
  }
  return fewestSyllables(endings.get(0) ?? []);
}

/** "seong" is one syllable and not "se" and "ong". */
function fewestSyllables(readings: readonly string[]): readonly string[] {
  const fewest = Math.min(...readings.map(({ length }) => length));
  return readings.filter(({ length }) => length === fewest);
}

/** At the beginning of a family or given name ㄹ is silent before "i" and "y" and said as ㄴ elsewhere in the South: 리 and 이 are one name. */
function soften(word: string): string {
  return word.replace(/^ㄹ(?=[ㅣㅑㅕㅛㅠㅖ])/u, 'ㅇ').replace(/^ㄹ/u, 'ㄴ');
}

interface Syllable {
  readonly end: number;
  readonly sounds: readonly string[];
}

function syllablesAt(
  word: string,
  start: number,
  { onsets, vowels, codas }: Spelling,
  throughRussian: boolean,
): readonly Syllable[] {
  return matches(word, start, onsets).flatMap(([afterOnset, onset]) =>
    matches(word, afterOnset, vowels).flatMap(([afterVowel, written]) => {
      const isShort = throughRussian && afterOnset === start;
      const vowel = isShort ? (SHORT_EU[word.slice(afterOnset, afterVowel)] ?? written) : written;
      return matches(word, afterVowel, codas).map(([end, coda]) => ({
        end,
        sounds: combine([[...onset], [...vowel], [...coda]]),
      }));
    }),
  );
}

/** The spellings of a table that stand at a place of the word: where each ends, and its sounds. */
function matches(word: string, at: number, table: ReadonlyMap<string, string>): readonly [number, string][] {
  return [0, 1, 2, 3, 4].flatMap((length): [number, string][] => {
    if (at + length > word.length) return [];
    const sounds = table.get(word.slice(at, at + length));
    return sounds === undefined ? [] : [[at + length, sounds]];
  });
}

/** Letters that one spelling or other leaves open, each with one that stands for it. */
const OPEN: Readonly<Record<string, string>> = {
  ㅋ: 'ㄱ',
  ㅌ: 'ㄷ',
  ㅍ: 'ㅂ',
  ㅊ: 'ㅈ',
  ㅗ: 'ㅓ',
  ㅡ: 'ㅜ',
  ㅛ: 'ㅕ',
  ㅔ: 'ㅐ',
  ㅢ: 'ㅣ',
};

/** Few for each name and shared by all its spellings: the syllables without what spellings leave open, in any order. */
export function koreanKeys(words: readonly string[]): readonly string[] {
  const keys = [...readKorean(words)].map((reading) => {
    const rough = [...reading]
      .map((letter, at) => (at % 3 === 0 && /[ㄴㄹ]/u.test(letter) ? 'ㅇ' : (OPEN[letter] ?? letter)))
      .join('');
    return (rough.match(/.{3}/gu) ?? []).sort().join('');
  });
  return [...new Set(keys)];
}
