import { spellings } from './system';

/**
 * Arabic words as consonants and vowels, read from English, French and Egyptian spellings. Consonants hold a name
 * together; vowels are heard and written in many ways. Small letters stand for consonants: "x" kh, "S" sh, "W" w.
 */
const SOUNDS = spellings(
  'b:b t:t th:ts j:j dj:j g:gjk gh:g h:h kh:x d:d dh:dz r:r z:zd s:s sh:S ch:S f:f q:kg k:k c:k ck:k l:l m:m n:n w:W y:Y a:A aa:A e:AI i:I ee:I ii:I o:U u:U oo:U ou:U uu:U',
);

/** Words of this look are read so: an article or "Abu" before them, sounds that English lacks, long vowels. */
const MARKS =
  /^(?:al|el|ash|ar|as|at|ad|az|bin|ibn|ben|abu|abd|abdul|abdel|umm)$|kh|gh|dh|q|aa|ou|[aeiou]h|[aeiou]hm|ss|mm|sh/u;
/** No Arabic word has these letters or begins with two consonants. */
const FOREIGN =
  /[pvx]|^[bcdfghjklmnqrstz](?<!s(?=h)|k(?=h)|g(?=h)|t(?=h)|d(?=h|j)|c(?=h))[bcdfghjklmnqrstz]|[^aeiouy]{4}/u;

/** One of two names looks Arabic and neither looks otherwise. */
export function canBeArabic(a: readonly string[], b: readonly string[]): boolean {
  const words = [...a, ...b];
  return words.some((word) => MARKS.test(word)) && !words.some((word) => FOREIGN.test(word));
}

/** The sounds of a word, each as the list of what it may be: capitals are vowels. Doubled consonants are one. */
export function readArabic(word: string): readonly string[] {
  const sounds: string[] = [];
  for (let at = 0; at < word.length; ) {
    const length = SOUNDS.has(word.slice(at, at + 2)) ? 2 : 1;
    const sound = SOUNDS.get(word.slice(at, at + length)) ?? word.slice(at, at + length);
    if (sound !== sounds.at(-1) || isVowel(sound)) sounds.push(sound);
    at += length;
  }
  return sounds;
}

/** Vowels, and "w" and "y", which are written and left out like them. */
const isVowel = (sound: string) => /^[A-Z]/u.test(sound) && sound !== 'S';
const VOWEL_MISSING = 0.45;
const VOWEL_OTHER = 0.6;
const GLIDE = 0.1;
const H_AT_THE_END = 0.1;

/** How far two words are apart: 0 where they differ in spelling alone, 1 for each consonant that differs. */
export function arabicDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => sum(b.slice(0, j)));
  a.forEach((sound, i) => {
    const next = [sum(a.slice(0, i + 1))];
    b.forEach((other, j) => {
      const change = (row[j] ?? 0) + difference(sound, other);
      const left = (row[j + 1] ?? 0) + leaveOut(sound, i === a.length - 1);
      const right = (next[j] ?? 0) + leaveOut(other, j === b.length - 1);
      next.push(Math.min(change, left, right));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

function difference(a: string, b: string): number {
  if ([...a].some((sound) => b.includes(sound))) return 0;
  if (!isVowel(a) || !isVowel(b)) return 1;
  return isGlide(a, b) || isGlide(b, a) ? GLIDE : VOWEL_OTHER;
}

/** "Darwish", "Darouich"; "Zayid", "Zaid". */
function isGlide(consonant: string, vowel: string): boolean {
  return (consonant === 'W' && vowel === 'U') || (consonant === 'Y' && vowel.includes('I'));
}

function leaveOut(sound: string, isLast: boolean): number {
  if (sound === 'h' && isLast) return H_AT_THE_END;
  return isVowel(sound) ? VOWEL_MISSING : 1;
}

function sum(sounds: readonly string[]): number {
  return sounds.reduce((total, sound) => total + leaveOut(sound, false), 0);
}
