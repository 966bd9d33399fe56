import type { Candidate } from './candidate';
import type { FoundMention } from './found-mention';
import { spanOf, wordsOf, type NameContext } from './name-context';

/** The finished mention of a candidate whose kind has been decided. */
export function toMention(context: NameContext, candidate: Candidate): FoundMention {
  const { kind, form, title, apposition, state } = candidate;
  return {
    ...spanOf(context, candidate),
    kind: kind ?? 'ORGANISATION',
    form,
    name: (state && context.lexicon.countries.get(state)?.name) ?? cleanName(wordsOf(context, candidate)),
    ...(title && { title: spanOf(context, title) }),
    ...(apposition && { apposition: spanOf(context, apposition) }),
    ...(state && { state }),
  };
}

/** One line, without a leading article. */
function cleanName(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/^the /iu, '');
}
