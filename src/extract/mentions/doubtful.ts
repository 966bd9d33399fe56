import { lexiconKey } from '../../model/lexicon';
import { isSentenceStart } from './chunks';
import type { Draft } from './draft';
import { SPEECH } from './kind-rules';
import { isAmount } from './known-names';
import { isAllCapitals } from './letter-case';
import type { Memory } from './memory';
import { wordsOf, type Reading } from './reading';

/**
 * Whether the capital is that of a name. At the start of a sentence ("Dozens left") it says nothing, so the name must be known from the lists or from elsewhere in the text.
 */
export function isSureName(reading: Reading, draft: Draft, memory: Memory): boolean {
  if (draft.state || reading.known.get(draft.from)?.to === draft.to) return true;
  if (draft.title) return true;
  if (isNoName(reading, draft) || isGeneric(reading, draft, memory)) return false;
  if (memory.kinds.has(lexiconKey(wordsOf(reading, draft)))) return true;
  if (isCommonWord(reading, draft)) return false;
  return !isSentenceStart(reading, draft.from) || isNameAtStart(reading, draft, memory);
}

/** The party and state of "Sen. Jane Doe (D-N.Y.)", the number of "No. 5", the mark of "BREAKING: …". */
const PARTY = /^(?:\p{Lu}-\p{Lu}[\p{L}.]*|No\.(?: \p{N}+)?|RT|BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE)$/u;

/** The letter of "19 ° C", the currency of "US $10 million". */
function isNoName(reading: Reading, draft: Draft): boolean {
  const words = wordsOf(reading, draft);
  return /^.\.?$/u.test(words) || PARTY.test(words) || isAmount(reading.tokens[draft.to]);
}

/** "Heritage", "Nearly": a common word alone that nothing makes a name, unless it speaks ("Pulse said"). */
function isCommonWord(reading: Reading, draft: Draft): boolean {
  const { tokens, lexicon } = reading;
  const word = tokens[draft.from];
  if (draft.to - draft.from > 1 || draft.kind || draft.title || !word || isAllCapitals(word.text))
    return false;
  if (lexicon.familyNames.has(word.lower) || lexicon.givenNames.has(word.lower)) return false;
  if (!lexicon.commonWords.has(word.lower) && !lexicon.cues.verbForms.has(word.lower)) return false;
  return ![draft.to, draft.from - 1].some((at) => SPEECH.test(tokens[at]?.lower ?? ''));
}

/** A name of several words, of capitals, or one that is known to be a name. */
function isNameAtStart(reading: Reading, draft: Draft, memory: Memory): boolean {
  return (
    draft.to - draft.from > 1 || isAllCapitals(wordsOf(reading, draft)) || isNewWord(reading, draft, memory)
  );
}

/** "the Meeting", "Section", "the Kingdom": a word that the text or the lists also have as a common one. */
function isGeneric(reading: Reading, draft: Draft, memory: Memory): boolean {
  if (draft.to - draft.from > 1 || memory.kinds.get(lexiconKey(wordsOf(reading, draft))) === 'PERSON')
    return false;
  const word = reading.tokens[draft.from]?.lower ?? '';
  const { organisationWords, placeWords, eventWords, offices } = reading.lexicon;
  return (
    reading.lowerWords.has(word) ||
    [organisationWords, placeWords, eventWords, offices].some((list) => list.has(word))
  );
}

/** A single word at the start of a sentence: a name if it is a given or family name, or has its capital elsewhere too. */
function isNewWord(reading: Reading, draft: Draft, memory: Memory): boolean {
  const word = reading.tokens[draft.from]?.lower ?? '';
  if (reading.lowerWords.has(word)) return false;
  if (memory.capitalised.has(word)) return true;
  const key = lexiconKey(word);
  if (reading.lexicon.givenNames.has(key)) return true;
  return reading.lexicon.familyNames.has(key) && SPEECH.test(reading.tokens[draft.to]?.lower ?? '');
}
