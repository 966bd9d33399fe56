import { capitalise, type MadeName, type NameLanguage } from './made-name';

/** Korean names from common family names and syllables in Hangul, written by the rules that each system publishes. */
const FAMILIES = [
  ...'김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민나지엄원천방공',
];
const SYLLABLES = [
  ...'정은영철호성수진경현명준민상용일남희숙미선재동기태원석광학봉국춘룡복실옥순혁건우주연아라윤서하승규형식종만필창길덕범환',
];

const ONSETS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const REVISED = {
  onsets: 'g kk n d tt r m b pp s ss _ j jj ch k t p h',
  vowels: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
};
const MCCUNE = {
  onsets: 'k kk n t tt r m p pp s ss _ ch tch ch’ k’ t’ p’ h',
  vowels: 'a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i',
};
const NORTH = {
  onsets: 'k kk n t tt r m p pp s ss _ j jj ch kh th ph h',
  vowels: 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i',
};
/** Kontsevich's Cyrillic, in English letters. */
const RUSSIAN = {
  onsets: 'k kk n t tt r m p pp s ss _ ch tch chh kh th ph h',
  vowels: 'a e ya ye o e yo ye o va ve ve yo u vo ve vi yu y yi i',
};
/** How people in the South like to write themselves. */
const OWN = {
  onsets: 'k k n d t r m b p s s _ j j ch k t p h',
  vowels: 'a ae ya yae u e you ye o wa wae oe yo oo wo we wi yoo eu ui ee',
};

type Letters = typeof REVISED;
const CODAS: Readonly<Record<number, string>> = { 0: '', 1: 'k', 4: 'n', 8: 'l', 16: 'm', 17: 'p', 21: 'ng' };

interface Parts {
  readonly onset: number;
  readonly vowel: number;
  readonly coda: number;
}

/** Unicode lists Hangul syllables by onset, vowel and coda. */
function partsOf(syllable: string): Parts {
  const index = (syllable.codePointAt(0) ?? 0xac00) - 0xac00;
  return { onset: Math.floor(index / 588), vowel: Math.floor(index / 28) % 21, coda: index % 28 };
}

/** Each syllable in letters; between vowels and after "n", "m", "l", "ng" the voiced ones are taken. */
function write(text: string, letters: Letters, voiced: Readonly<Record<string, string>>): readonly string[] {
  const syllables = [...text].map(partsOf);
  return syllables.map((parts, at) => {
    const before = syllables[at - 1];
    const plain = letters.onsets.split(' ')[parts.onset] ?? '';
    const soft =
      before && SONORANT.test(CODAS[before.coda] ?? 't') ? voiced[ONSETS[parts.onset] ?? ''] : undefined;
    return `${soft ?? plain.replace('_', '')}${letters.vowels.split(' ')[parts.vowel] ?? ''}${CODAS[parts.coda] ?? 't'}`;
  });
}

/** No coda, or one that is voiced. */
const SONORANT = /^(?:|n|m|l|ng)$/u;

const VOICED = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b', ㅈ: 'j' };

function system(
  letters: Letters,
  join: string,
  options: { voiced?: boolean; bare?: boolean; rus?: boolean } = {},
) {
  return ({ family, given }: MadeName) => {
    const all = (text: string) => {
      const written = write(text, letters, options.voiced ? VOICED : {});
      return options.rus ? written.map((one) => one.replace(/ng$/u, 'n')) : written;
    };
    const strip = (text: string) => (options.bare ? text.normalize('NFKD').replace(/[\p{M}’]/gu, '') : text);
    return {
      family: capitalise(strip(all(family).join(''))),
      given: capitalise(strip(all(given).join(join))),
    };
  };
}

export const KOREAN: NameLanguage = {
  name: 'Korean',
  familyFirst: true,
  separator: '',
  families: FAMILIES,
  pieces: SYLLABLES,
  makeGiven: (pieces, random) => random.pick(pieces) + random.pick(pieces),
  systems: [
    system(REVISED, '-'),
    system(REVISED, ''),
    system(MCCUNE, '-', { voiced: true }),
    system(MCCUNE, '', { voiced: true, bare: true }),
    system(NORTH, ' '),
    system(NORTH, '-'),
    system(RUSSIAN, ' ', { voiced: true, rus: true }),
    system(OWN, '-'),
  ],
};
