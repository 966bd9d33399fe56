import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { BUSINESSES } from '../../words/body-nouns';
import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import type { TokenizedText } from '../../tokens/token';
import { calledIn, nounsOfThings } from './called-things';
import { addMention, type Chain } from '../chain';
import { findApposed, findDescribedThing, findEmployer } from './described-thing';
import type { EmployersAt } from '../people-by-description/employers';
import type { ResolvedMention } from '../referents';
import { findThingDescriptions, isBelongings, type ThingDescription } from './thing-descriptions';

interface Text {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly lexicon: Lexicon;
}

/** "[Roe] said", "The [Roe] said", "The carmaker [Roe] said", "Regional bloc [Roe] said", "A Ruritanian carmaker, [Roe], said" at the beginning of a sentence. */
const OPENING = new RegExp(
  String.raw`(?:^|\n|[.!?]["”’]?\s)["“‘]?(?:(?:(?:The|An?)\s)?(?:\p{L}+\s)?|\p{Lu}[\p{L}-]+\s(?:${BUSINESSES}|bloc|group|party|union|agency|charity|watchdog)\s|(?:The|An?)\s(?:[\p{L}-]+\s){1,3}?\p{Ll}{3,},\s)$`,
  'u',
);
export const opensIn = (text: string) => (start: number) =>
  OPENING.test(text.slice(Math.max(0, start - 60), start));

/** A common noun for a thing, and what it means once it is known for whom they speak who say it. */
interface RepeatedThing {
  readonly description: ThingDescription;
  readonly link: (employers: readonly Chain[], speakers?: readonly Chain[]) => Chain | undefined;
}

/** Every common noun for a thing, with how it is linked to one of the named `things`. */
export function findRepeatedThings(
  { tokenized, lexicon, text }: Text,
  things: readonly Chain[],
  isOutlet: IsOutlet,
): readonly RepeatedThing[] {
  const known = { lexicon, isOutlet, isCalled: calledIn(text, lexicon) };
  return findThingDescriptions(tokenized, lexicon, nounsOfThings(things)).map((description) => ({
    description,
    link: (employers, speakers = []) =>
      isCorpse(description) && speakers.length === 0
        ? undefined
        : (findApposed(description, things, known) ??
          findEmployer(description, { employers, things }, lexicon) ??
          (isBelongings(description) ? undefined : findDescribedThing(description, things, known, speakers))),
  }));
}

/** "[The body] was taken to a morgue", where it does not speak. */
const isCorpse = ({ noun, told }: ThingDescription) => noun === 'body' && told.length === 0;

/** In order of reading, so that an answer counts for the next. */
export function resolveRepeated(
  repeating: readonly RepeatedThing[],
  { employers, speakers }: Record<'employers' | 'speakers', EmployersAt>,
): ResolvedMention[] {
  return repeating.flatMap(({ description, link }) => {
    const chain = link(employers(description), speakers(description));
    if (!chain) return [];
    addMention(chain, description, 'DESCRIPTION');
    return [toMention(description, chain)];
  });
}

/** What they mean as far as it can be told before anybody's house is known; nothing is noted. */
export const linkAlone = (repeating: readonly RepeatedThing[]) =>
  repeating.map(({ description, link }) => toMention(description, link([])));

const toMention = ({ start, end }: Span, chain: Chain | undefined): ResolvedMention => ({
  start,
  end,
  form: 'DESCRIPTION',
  chains: chain ? [chain] : [],
});
