import type { Lexicon } from '../../../model/lexicon';
import type { Token } from '../../tokens/token';
import { isPlainWord } from '../../tokens/word-forms';

const LONGEST = 6;

/**
 * The acronyms that a text explains by common words: "[LNG]" of "liquefied natural gas (LNG)", "[EMT]" of "electronic money
 * transfer, or EMT", which name nobody; not that of a body, as in "the human rights commission (HRC)".
 */
export function commonAcronyms(
  tokens: readonly Token[],
  { organisationWords }: Lexicon,
): ReadonlySet<string> {
  const found = tokens.filter(({ text, index }) => {
    const end = explainedUntil(tokens, index);
    if (end === undefined || !/^\p{Lu}{2,6}s?$/u.test(text)) return false;
    const words = tokens.slice(Math.max(0, end - LONGEST), end).filter(({ lower }) => !SMALL.test(lower));
    const own = words.slice(-text.replace(/s$/u, '').length);
    const isCommon = own.every(isPlainWord);
    const isBody = organisationWords.has(own[own.length - 1]?.lower ?? '');
    return isCommon && !isBody && initials(own) === text.replace(/s$/u, '').toLowerCase();
  });
  return new Set(found.map(({ lower }) => lower.replace(/s$/u, '')));
}

const SMALL = /^(?:of|and|for|the|to|in)$/u;

/** Where the words end that an acronym stands for. */
function explainedUntil(tokens: readonly Token[], index: number): number | undefined {
  if (tokens[index - 1]?.text === '(') return index - 1;
  return tokens[index - 1]?.lower === 'or' && tokens[index - 2]?.text === ',' ? index - 2 : undefined;
}

const initials = (words: readonly Token[]) => words.map(({ lower }) => lower.charAt(0)).join('');
