import { capitalise, replaceAll, type MadeName, type NameLanguage } from './made-name';

/** Arabic names in the signs of scholars (DIN 31635), written as papers in English, French and Egypt do. */
const GIVEN =
  'muḥammad ʾaḥmad maḥmūd ḥasan ḥusayn ʿalī ʿumar ʿuṯmān ḫālid saʿīd ǧamāl ǧaʿfar karīm yūsuf ʾibrāhīm ʾismāʿīl sulaymān mūsā ṭāriq faysal ʿabd_ar-raḥmān ʿabd_al-karīm ʿabd_allāh ʿabd_al-ʿazīz nāṣir rašīd šarīf ṣāliḥ ṣalāḥ zakariyyā hišām wālīd bilāl ʾanwar fārūq ġassān ḥamza munīr qāsim yāsir bašīr ʾašraf'.split(
    ' ',
  );
const FAMILIES =
  'ar-rašīd al-ḥakīm al-maṣrī an-nāṣir as-saʿdī aš-šarīf al-baġdādī at-tikrītī az-zawāhirī al-ǧubūrī al-ḫaṭīb al-qāḍī ḥaddād naǧǧār ḥamdān manṣūr sulaymān al-ʾanṣārī aṭ-ṭāʾī al-quraišī darwīš ḫalīl ġānim ʿabbās šāhīn ramaḍān barakāt ad-dūrī al-ʿubaydī al-fayyāḍ'.split(
    ' ',
  );

type Table = Readonly<Record<string, string>>;

const PLAIN: Table = {
  ʾ: '',
  ʿ: '',
  ḥ: 'h',
  ḫ: 'kh',
  ġ: 'gh',
  ṣ: 's',
  ḍ: 'd',
  ṭ: 't',
  ẓ: 'z',
  š: 'sh',
  ǧ: 'j',
  ḏ: 'dh',
  ṯ: 'th',
  ā: 'a',
  ī: 'i',
  ū: 'u',
  _: ' ',
};
const LONG: Table = { ...PLAIN, ī: 'ee', ū: 'oo', aw: 'aw', ay: 'ai', i: 'i', u: 'u' };
const PRESS: Table = { ...PLAIN, ay: 'ei', u: 'o', ū: 'u', ṯ: 'th', ḏ: 'z' };
const FRENCH: Table = { ...PLAIN, š: 'ch', ǧ: 'dj', ū: 'ou', u: 'ou', ay: 'ei', w: 'ou', aw: 'aou' };
const EGYPTIAN: Table = { ...PLAIN, ǧ: 'g', ay: 'ei', i: 'e', al: 'el', u: 'o', ū: 'ou', q: 'k' };

function system(table: Table, article: (name: string) => string) {
  const write = (text: string) =>
    capitalise(replaceAll(text, table)).replace(
      /-(\p{Ll})/gu,
      (_, letter: string) => `-${letter.toUpperCase()}`,
    );
  return ({ family, given }: MadeName) => ({ family: write(article(family)), given: write(article(given)) });
}

const ARTICLE = /(^|_)a(?:l|[rnstzdšṭ])-/gu;
const asSpelt = (text: string) => text;
const unassimilated = (text: string) => text.replace(ARTICLE, '$1al-');
const dropped = (text: string) =>
  text
    .replace(/^a(?:l|[rnstzdšṭ])-/u, '')
    .replace(ARTICLE, 'ul ')
    .replace('_ul', 'ul');

export const ARABIC: NameLanguage = {
  name: 'Arabic',
  familyFirst: false,
  separator: ' ',
  families: FAMILIES,
  pieces: GIVEN,
  makeGiven: (pieces, random) => random.pick(pieces),
  systems: [
    system(PLAIN, asSpelt),
    system(LONG, unassimilated),
    system(PRESS, dropped),
    system(FRENCH, unassimilated),
    system(EGYPTIAN, unassimilated),
  ],
};
