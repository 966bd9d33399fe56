import type { Candidate } from './candidate';
import type { FoundMention } from './found-mention';
import { regionOf } from '../words/demonyms';
import { spanOf, wordsOf, type NameContext } from './name-context';

/** The finished mention of a candidate whose kind has been decided. */
export function toMention(context: NameContext, candidate: Candidate): FoundMention {
  const { kind, form, title, apposition, state } = candidate;
  const words = wordsOf(context, candidate);
  return {
    ...spanOf(context, candidate),
    kind: kind ?? 'ORGANISATION',
    form,
    name:
      (state && context.lexicon.countries.get(state)?.name) ?? regionIn(candidate, words) ?? cleanName(words),
    ...(title && { title: spanOf(context, title) }),
    ...(apposition && { apposition: spanOf(context, apposition) }),
    ...(state && { state }),
  };
}

/** "Latin America" of "Latin American". */
const regionIn = ({ kind, form }: Candidate, words: string) =>
  kind === 'PLACE' && form === 'ADJECTIVE' ? regionOf(cleanName(words)) : undefined;

/** One line, without a leading article and the marks of what is put in: "[Jane] Doe", "(then minister Jane) Doe". */
function cleanName(words: string): string {
  const isWhole = words.split('(').length === words.split(')').length;
  return words
    .replace(isWhole ? /[[\]]/gu : /[[\]()]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^the /iu, '');
}
