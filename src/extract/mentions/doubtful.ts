import { lexiconKey } from '../../model/lexicon';
import { isSentenceStart } from './chunks';
import type { Draft } from './draft';
import { isAllCapitals } from './letter-case';
import type { Memory } from './memory';
import { wordsOf, type Reading } from './reading';

/**
 * Whether the capital is that of a name. At the start of a sentence ("Dozens left") and in a headline in capitals it says
 * nothing, so the name must be known from the lists or from elsewhere in the text.
 */
export function isSureName(reading: Reading, draft: Draft, memory: Memory): boolean {
  const token = reading.tokens[draft.from];
  if (!token) return false;
  if (reading.known.get(draft.from)?.to === draft.to || draft.title) return true;
  const trusted = reading.caseTrusted[token.sentence];
  if (trusted && !isSentenceStart(reading, draft.from)) return true;
  if (isRemembered(reading, draft, memory)) return true;
  if (!trusted) return draft.kind === 'PERSON' && draft.to - draft.from < 4;
  return draft.to - draft.from > 1 || isAllCapitals(token.text) || isNewWord(reading, draft, memory);
}

function isRemembered(reading: Reading, draft: Draft, memory: Memory): boolean {
  return memory.kinds.has(lexiconKey(wordsOf(reading, draft)));
}

/** A single word at the start of a sentence: a name if it is a given or family name, or has its capital elsewhere too. */
function isNewWord(reading: Reading, draft: Draft, memory: Memory): boolean {
  const word = reading.tokens[draft.from]?.lower ?? '';
  if (reading.lowerWords.has(word)) return false;
  if (memory.capitalised.has(word)) return true;
  const key = lexiconKey(word);
  return reading.lexicon.givenNames.has(key) || reading.lexicon.familyNames.has(key);
}
