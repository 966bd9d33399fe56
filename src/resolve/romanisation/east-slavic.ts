import { combine, spellings } from './system';

/**
 * Russian and Ukrainian words by Cyrillic letters, read from the ways in which English, German and French papers and
 * scholars write them. What the systems tell apart least reliably counts as one letter: "и" stands for и, і, ї, й, ы and
 * a soft sign; a vowel for its iotated one ("а" for я, "е" for є and ё); "г" for г, ґ and х.
 */
const COMMON =
  'a:а b:б c:к ck:к d:д e:е f:ф g:г h:г i:и j:и k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:и z:з ya:а ia:а ja:а iya:а iia:а ija:а yia:а yu:у iu:у ju:у ye:е ie:е je:е yo:е io:е jo:е iye:е kh:г ks:кс ff:в';

const SYSTEMS: readonly ReadonlyMap<string, string>[] = [
  // English: BGN/PCGN, passports, the Ukrainian resolution of 2010, the press.
  `${COMMON} zh:ж ts:ц tz:ц ch:ч tch:ч sh:ш shch:щ sch:щ sc:щ gh:г zgh:зг`,
  // German: "Schtscherbakow", "Selenskyj".
  `${COMMON} sh:ж sch:шж ch:г z:ц tsch:ч ts:ц schtsch:щ s:сз ss:с`,
  // French: "Brejnev", "Chtcherbina", "Tchernenko", "Joukov".
  `${COMMON.replace(/ i?[iy]?j[aeou]:./gu, '')} j:жи ch:ш tch:ч ts:ц chtch:щ ou:у iou:у you:у gu:г ss:с`,
  // Scholars' letters whose signs were lost: "Ščerbina", "Čechov", "Žukov".
  `${COMMON} c:цч s:сш z:зж sc:щ ch:г`,
].map(spellings);

/** Words of this form are read so at all: "-ov", "-enko", "-skyi", "-vich". */
const EAST_SLAVIC =
  /(?:[oe](?:v|w|ff?)|[oe][vw]a|[iy]na?|ine|sk(?:i|y|j|a)[iyja]*|enko|[uy]k|[iy]t?s?ch|[iye][iyj]|aja|aia|aya)$|n[iy]$|(?:zh|shch|schtsch)/u;

export function looksEastSlavic(words: readonly string[]): boolean {
  return words.some((word) => word.length > 4 && EAST_SLAVIC.test(word));
}

/** What a word can be in Cyrillic letters; one for each system and for each letter whose sign was lost. */
export function readEastSlavic(word: string): ReadonlySet<string> {
  return new Set(SYSTEMS.flatMap((system) => combine(cut(word, system)).map(settle)));
}

/** The longest spellings first: "shch" is no "sh" and "ch". */
function cut(word: string, system: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const sounds: (readonly string[])[] = [];
  for (let at = 0; at < word.length; ) {
    const length = [7, 6, 5, 4, 3, 2, 1].find((some) => system.has(word.slice(at, at + some))) ?? 1;
    const written = system.get(word.slice(at, at + length)) ?? '';
    sounds.push(written === 'кс' ? ['кс'] : [...written]);
    at += length;
  }
  return sounds.filter((some) => some.length > 0);
}

/** One form for endings and for what Russian and Ukrainian write differently: "-olo-" and "-la-", "Oleks-" and "Aleks-". */
function settle(letters: string): string {
  return letters
    .replace(/(.)\1+/gu, '$1')
    .replace(/[еи]?и$/u, 'и')
    .replace(/ин?е$/u, (ending) => ending.replace(/е$/u, ''))
    .replace(/ф$/u, 'в')
    .replace(/(?<=[жшчщ])е(?=в(?:а|$))/u, 'о')
    .replace(/^о(?=лекс)/u, 'а')
    .replace(/(?<=[бвгдкпст])о([лр])о(?=[бвгдк])/u, '$1а')
    .replace(/сч|шч/gu, 'щ');
}
