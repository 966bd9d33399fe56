import { splitPinyin } from './pinyin-sounds';

type Table = Readonly<Record<string, string>>;

const WHOLE: Table = {
  zhi: 'chih',
  chi: 'ch’ih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tz’u',
  si: 'szu',
  yi: 'i',
};

const INITIALS: Table = {
  b: 'p',
  p: 'p’',
  d: 't',
  t: 't’',
  g: 'k',
  k: 'k’',
  j: 'ch',
  q: 'ch’',
  x: 'hs',
  zh: 'ch',
  ch: 'ch’',
  r: 'j',
  z: 'ts',
  c: 'ts’',
};

const AFTER_Y: Table = {
  an: 'en',
  e: 'eh',
  ou: 'u',
  ong: 'ung',
  u: 'ü',
  ue: 'üeh',
  uan: 'üan',
  un: 'ün',
};

/** A syllable of Pinyin ("v" is ü) in Wade-Giles, with its signs. */
export function wadeGiles(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const [initial, final] = splitPinyin(syllable);
  return (INITIALS[initial] ?? initial) + finalAfter(initial, final);
}

function finalAfter(initial: string, final: string): string {
  if (initial === 'y') return AFTER_Y[final] ?? final;
  if (/^[jqx]u/u.test(initial + final)) return final.replace('u', 'ü').replace('üe', 'üeh');
  if (/^[gkh]e$/u.test(initial + final)) return 'o';
  if (/^(?!g|k|h|sh).*uo$/u.test(initial + final)) return 'o';
  if (/^[gk]ui$/u.test(initial + final)) return 'uei';
  return final.replace('ong', 'ung').replace(/ian$/u, 'ien').replace(/ie$/u, 'ieh').replace('v', 'ü');
}
