import type { EntityKind } from '../../../model/annotations';
import { lexiconKey } from '../../../model/lexicon';
import type { EncodedName } from '../encoded-names';
import type { Votes } from './kind-votes';
import { isCapitalised } from '../../tokens/letter-case';
import { isAudience } from '../../words/outlet-nouns';
import { DAY_NAME } from '../../words/word-classes';
import { wordsOf, type NameContext, type Run } from '../name-context';

/** How sure the encoder is of a title, in all the places that have it; that a name has no kind counts half. */
const SURE = 0.25;

/** "[9/11]", "[26/11]", "[Polar Tuesday]"; "[Brexit]"; "[COP27]"; "[Polar Expo 2030]": called by its day, by who leaves, by its number, by its year. */
const EVENT = new RegExp(
  String.raw`^(?:COP ?\d{1,2}|\d{1,2}/\d{1,2}|\p{Lu}\p{Ll}+(?:exit| ${DAY_NAME})|\p{Lu}.*\s(?:19|20)\d\d)$`,
  'u',
);

/** "Article 9", "Class X", "Generation Z", and diseases: a part or a sort of something. */
const SORT = /^\p{Lu}\p{Ll}+\s(?:\p{N}+|\p{Lu})$|\b(?:[Cc]ovid|COVID|[Cc]oronavirus)(?:-?19)?$/u;

/** What a name is to which no word gives a kind, and that the encoder takes for neither somebody nor some body or place. */
export function untoldKind(context: NameContext, name: EncodedName, votes: Votes): EntityKind | undefined {
  const words = wordsOf(context, name);
  const weight = votes.get(lexiconKey(words))?.get('NONE') ?? 0;
  if (name.kind !== 'OTHER' || weight < SURE) return undefined;
  if (EVENT.test(words)) return 'EVENT';
  return isTitle(context, name) && !SORT.test(words) ? 'PRODUCT' : undefined;
}

/** "[The Long Winter]", "the [Roe Prize]", "the [Statement from the Heart]": a work, a prize or a paper has a title of several words; not "The Roe Show". */
function isTitle(context: NameContext, { from, to }: Run): boolean {
  const words = context.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isPlain = words.every((word) => isCapitalised(word) || word.text.length < 5);
  const isLong = words.filter((word) => isCapitalised(word) && word.text.length > 2).length > 1;
  return isLong && isPlain && !isAudience(wordsOf(context, { from, to }));
}
