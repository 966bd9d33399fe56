import { isCurrency } from '../known/known-names';
import { DAY_NAME } from '../../words/word-classes';
import type { EncodedName } from '../encoded-names';
import type { TrimContext } from './trim-tails';

const PRONOUN =
  /^(?:i|me|we|us|you|he|him|she|her|it|they|them|who|whom|himself|herself|themselves|itself|myself)$/u;
/** "The", "released [Wednesday]", "Roe-style", "a [European] project". */
const NO_NAME = new RegExp(
  `^(?:the|an?|this|that|these|those|european|${DAY_NAME}|african|asian|arab|nordic|baltic|balkan|(?:SFr|Rs|RM|KSh)\\.?\\p{N}\\S*)$|-(?:like|style|era|type|sized|backed|led|based|made|built|born|owned|funded|wide)$`,
  'iu',
);
/** An editor, and no "ED". */
const EDITOR = /^[Ee]d\.?$/u;

/** What an encoder in doubt takes for a name: "She", a common word that has its capital from its place ("Resident says"). */
export function isNoName(context: TrimContext, name: EncodedName): boolean {
  return isSingleWord(context, name) || isParty(context, name) || isMoney(context, name);
}

/** "[US] $10 million". */
const isMoney = ({ tokens }: TrimContext, { from, to }: EncodedName) =>
  to - from === 1 && isCurrency(tokens, from);

/** "Sen. Jane Doe ([D., Mass.])", "([R])", "Jane Doe, [D-N.Y.], said": whom she belongs to. */
function isParty({ tokens }: TrimContext, { from }: EncodedName): boolean {
  const [before, word] = [tokens[from - 1]?.text ?? '', tokens[from]?.text ?? ''];
  return before === '(' ? PARTY.test(word) : before === ',' && PARTY_OF_STATE.test(word);
}

const PARTY = /^(?:(?:D|R|I|Lab|Con|Ind)\.?|\p{Lu}-\p{Lu}[\p{L}.-]*)$/u;
const PARTY_OF_STATE = /^[DRI]-\p{Lu}[\p{L}.-]*$/u;

/** "It", and not "IT". */
const isPronoun = (lower: string, text: string) =>
  PRONOUN.test(lower) && !(text === lower.toUpperCase() && text.length > 1);

/** The confidence from which a common word is believed to be somebody's name. */
const SURE = 0.8;

function isSingleWord(
  { tokens, lexicon }: TrimContext,
  { from, to, kind, confidence }: EncodedName,
): boolean {
  if (to - from > 1) return false;
  const { lower = '', text = '' } = tokens[from] ?? {};
  if (NO_NAME.test(lower) || EDITOR.test(text) || isPronoun(lower, text)) return true;
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
