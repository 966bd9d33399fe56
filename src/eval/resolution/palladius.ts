import { splitPinyin } from './pinyin-sounds';

type Table = Readonly<Record<string, string>>;

const WHOLE: Table = {
  zhi: 'chzhi',
  chi: 'chi',
  shi: 'shi',
  ri: 'zhi',
  zi: 'tszy',
  ci: 'tsy',
  si: 'sy',
  yi: 'i',
  yu: 'yui',
  you: 'yu',
  wu: 'u',
  hui: 'khuei',
  ye: 'e',
  yin: 'in',
  ying: 'in',
  yong: 'yun',
};

const INITIALS: Table = {
  h: 'kh',
  j: 'tsz',
  q: 'ts',
  x: 's',
  zh: 'chzh',
  r: 'zh',
  z: 'tsz',
  c: 'ts',
  w: 'v',
};

/** A syllable of Pinyin ("v" is ü) by Palladius' rules for Russian, in English letters: "-n" and "-ng" fall together. */
export function palladius(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const [initial, final] = splitPinyin(syllable);
  return (INITIALS[initial] ?? initial) + russian(/^[jqx]u/u.test(initial + final) ? rounded(final) : final);
}

/** "u" after "j", "q" and "x" is ü. */
function rounded(final: string): string {
  return final === 'u' ? 'yui' : `y${final}`;
}

function russian(final: string): string {
  return final
    .replace('ong', 'un')
    .replace(/ng$/u, 'n')
    .replace(/^iu$/u, 'yu')
    .replace(/^ia/u, 'ya')
    .replace(/^ie$/u, 'e')
    .replace(/^uo$/u, 'o')
    .replace('v', 'yui');
}
