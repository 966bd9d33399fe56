/** In what language a text is written, and whether a passage is in another one than English. */

import { detectAll } from 'tinyld';

/** Words that English cannot do without and that no language written alike has. */
const ENGLISH_WORDS = new Set(
  `the of and to that with from said has have by it his he their which not are this they who would but she had were its
  about after into there you your we our than how why what when more my did does been before if out up new just could
  should against between during says told say them him will because while where being through any some other another people
  year years week month first two three until since without though yesterday today tomorrow killed arrested charged denied
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);
/** The share of such words in English reports is 0.2 to 0.35, and less in headlines; in other languages it is near 0. */
const ENGLISH_SHARE = 0.12;
const FOREIGN_SHARE = 0.05;

/** Fewer letters than these say nothing reliable. */
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 12;
/** How much of a long text is looked at: enough to be sure, and the same time for every length. */
const SAMPLE = 40_000;

/** The ISO 639-1 code of the language of `text`; undefined where the text is too short or too odd to tell. */
export function findLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = countLetters(sample);
  if (letters < FEWEST_LETTERS) return isForeignScript(sample) ? bestGuess(sample) : undefined;
  if (!isForeignScript(sample) && englishShare(sample) >= ENGLISH_SHARE) return 'en';
  return bestGuess(sample);
}

/** Whether a passage of an English article is in another language: "Министр отверг обвинения". Names alone are not. */
export function isForeignPassage(text: string): boolean {
  if (isForeignScript(text)) return countLetters(text) >= 3;
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0) < FEWEST_WORDS) return false;
  if (englishShare(sample) >= FOREIGN_SHARE) return false;
  const [best] = detectAll(sample);
  return best !== undefined && isCode(best.lang) && best.lang !== 'en' && best.accuracy > 0.5;
}

/** Most letters are of another script than the Latin one. */
export function isForeignScript(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return countLetters(sample) > 2 * latin;
}

/** Below it a guess at another language is none: Romanian for a sentence of English names. */
const LEAST_SURE = 0.1;

function bestGuess(sample: string): string | undefined {
  const [best] = detectAll(sample);
  const isSure = best && (best.lang === 'en' || best.accuracy >= LEAST_SURE);
  return isSure && isCode(best.lang) ? best.lang : undefined;
}

function isCode(language: string): boolean {
  return language.length === 2;
}

function englishShare(sample: string): number {
  const words = wordsOf(sample);
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return words.length === 0 ? 0 : english / words.length;
}

function wordsOf(sample: string): readonly string[] {
  return sample.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function countLetters(sample: string): number {
  return sample.match(/\p{L}/gu)?.length ?? 0;
}
