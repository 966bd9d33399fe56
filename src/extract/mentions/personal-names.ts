import { lexiconKey, type Lexicon } from '../../model/lexicon';
import type { Token } from '../tokens/token';

/** What is read of a text to know whose names the lists have. */
interface Listed {
  readonly tokens: readonly Token[];
  readonly lexicon: Pick<Lexicon, 'givenNames' | 'familyNames'>;
}

/** "[Jane] Doe": whether the lists have the word at `at` as a given name. */
export const isGiven = ({ tokens, lexicon }: Listed, at: number) =>
  lexicon.givenNames.has(lexiconKey(tokens[at]?.text ?? ''));

/** "Jane [Doe]": whether the lists have the word at `at` as a family name. */
export const isFamily = ({ tokens, lexicon }: Listed, at: number) =>
  lexicon.familyNames.has(lexiconKey(tokens[at]?.text ?? ''));

/** "[Jane] [Doe]": whether the lists have the word at `at` as a name of people. */
export const isPersonal = (listed: Listed, at: number) => isGiven(listed, at) || isFamily(listed, at);
