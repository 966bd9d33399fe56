import { BUSINESSES } from '../../words/body-nouns';
import { DAY_NAME } from '../../words/word-classes';
import type { Token } from '../../tokens/token';
import type { EncodedName } from '../encoded-names';
import { isSum } from '../known/known-names';
import type { TrimContext } from './trim-tails';
import { isPlainWord } from '../../tokens/word-forms';

const PRONOUN =
  /^(?:i|me|we|us|you|he|him|she|her|it|they|them|who|whom|himself|herself|themselves|itself|myself)$/u;
/** "The", "released [Wednesday]", "Roe-style", "a [European] project", and "[the bloc — ed.]". */
const NO_NAME = new RegExp(
  `^(?:ed\\.?|the|an?|this|that|these|those|european|${DAY_NAME}|african|asian|arab|nordic|baltic|balkan)$|-(?:like|style|era|type|sized|backed|led|based|made|built|born|owned|funded|wide)$`,
  'iu',
);
/** What an encoder in doubt takes for a name: "She", a common word that has its capital from its place ("Resident says"). */
export function isNoName(context: TrimContext, name: EncodedName): boolean {
  return [isSingleWord, isOfCalling, isCommon, isSortOnly, isParty].some((one) => one(context, name));
}

const SORT = new RegExp(`^(?:${BUSINESSES}|group|fund|unit|missile|dealer)$`, 'u');

/** "Ruritanian group": what something is and where it comes from, and no name. */
function isSortOnly({ tokens, known }: TrimContext, { from, to }: EncodedName): boolean {
  const [head, ...rest] = tokens.slice(from, to).reverse();
  const isFrom = ({ index }: Token) => known.has(index);
  return rest.length > 0 && SORT.test(head?.text ?? '') && rest.every(isFrom);
}

/** "Sen. Jane Doe ([D., Mass.])", "([R])", "Jane Doe, [D-N.Y.], said": whom she belongs to. */
function isParty({ tokens }: TrimContext, { from }: EncodedName): boolean {
  const [before, word] = [tokens[from - 1]?.text ?? '', tokens[from]?.text ?? ''];
  return before === '(' ? PARTY.test(word) : before === ',' && PARTY_OF_STATE.test(word);
}

const PARTY = /^(?:(?:D|R|I|Lab|Con|Ind)\.?|\p{Lu}-\p{Lu}[\p{L}.-]*)$/u;
const PARTY_OF_STATE = /^[DRI]-\p{Lu}[\p{L}.-]*$/u;

/** "The army", "the armed forces": an article and nothing with a capital. */
function isCommon({ tokens }: TrimContext, { from, to }: EncodedName): boolean {
  const [first, ...rest] = tokens.slice(from, to);
  return first?.lower === 'the' && rest.every(isPlainWord);
}

/** "It", and not "IT". */
const isPronoun = (lower: string, text: string) =>
  PRONOUN.test(lower) && !(text === lower.toUpperCase() && text.length > 1);

/** "Aides hailed it": people of a calling at the start of a sentence, and not "the Bakers". */
function isOfCalling({ tokens, lexicon }: TrimContext, { from, to, kind }: EncodedName): boolean {
  const first = tokens[from];
  if (kind !== 'PERSON' || to - from > 1 || !first || isInside(tokens, from)) return false;
  const one = first.lower.replace(/s$/u, '');
  const isCalling = lexicon.collectives.has(one) || lexicon.offices.has(one);
  return isCalling && one !== first.lower && !lexicon.givenNames.has(first.lower);
}

/** Not at the start of a sentence or behind a mark that starts one. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.sentence === tokens[at]?.sentence && !/^[•▪●–—:-]$/u.test(before?.text ?? '');
}

/** The confidence from which a common word is believed to be somebody's name. */
const SURE = 0.8;

function isSingleWord(
  { tokens, lexicon }: TrimContext,
  { from, to, kind, confidence }: EncodedName,
): boolean {
  if (to - from > 1) return false;
  const { lower = '', text = '' } = tokens[from] ?? {};
  if (NO_NAME.test(lower) || isSum(tokens[from]) || isPronoun(lower, text)) return true;
  return kind === 'PERSON' && isNobodysWord(lexicon, { lower, text, confidence });
}

/** "mum", "Diwali": a word that nobody is called, without a capital or, in doubt, also with one. */
function isNobodysWord(
  lexicon: TrimContext['lexicon'],
  { lower, text, confidence }: { lower: string; text: string; confidence: number },
): boolean {
  if (lexicon.givenNames.has(lower)) return false;
  if (text === lower) return true;
  const isWord = lexicon.commonWords.has(lower) || lexicon.notNames.has(lower);
  return confidence < SURE && isWord && !lexicon.familyNames.has(lower);
}
