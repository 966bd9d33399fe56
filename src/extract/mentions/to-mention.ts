import type { Draft } from './draft';
import type { FoundMention } from './found-mention';
import { spanOf, wordsOf, type Reading } from './reading';

/** The finished mention of a draft whose kind has been decided. */
export function toMention(reading: Reading, draft: Draft): FoundMention {
  const { kind, form, title, apposition, state } = draft;
  return {
    ...spanOf(reading, draft),
    kind: kind ?? 'ORGANISATION',
    form,
    name: (state && reading.lexicon.countries.get(state)?.name) ?? cleanName(wordsOf(reading, draft)),
    ...(title && { title: spanOf(reading, title) }),
    ...(apposition && { apposition: spanOf(reading, apposition) }),
    ...(state && { state }),
  };
}

/** One line, without a leading article. */
function cleanName(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/^the /iu, '');
}
