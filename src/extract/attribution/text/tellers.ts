import type { Lexicon } from '../../../model/lexicon';
import { singular } from '../../words/singular';

/** Nobody in particular. */
const ANYBODY = /^(?:people|persons?|someone|staff|sources?)$/u;

/** Whether a noun stands for somebody, or for a body, that may say something: "officials", "the [ministry]", "[media]". */
export function isTeller(
  word: string,
  { offices, collectives, organisationWords }: Pick<Lexicon, 'offices' | 'collectives' | 'organisationWords'>,
): boolean {
  const one = singular(word);
  return ANYBODY.test(word) || [offices, collectives, organisationWords].some((list) => list.has(one));
}
