import type { Span } from '../../../model/span';
import { isBody, someName, type Chain } from '../chain';
import { singular } from '../people-by-description/person-descriptions';
import type { Referents } from '../referents';

const BOTH = /^(?:both(?: of them| (?:men|women|parties|companies|clubs|firms))?|the two)$/iu;
const TWO = /^(?:both|the(?: two)?) (?<noun>\p{Ll}+s)$/iu;
/** In characters. */
const NEAR = 400;

/**
 * The two who say something together: "Anna Lind met Ivan Petrov. [Both] denied it", "[the two] agreed", and two of one office: "ministers Lind and
 * Petrov met. [The two ministers] said". Empty where the text does not tell.
 */
export function findPair(
  { mentions, text, isOutlet }: Referents,
  words: string,
  span: Span,
): readonly Chain[] {
  const noun = TWO.exec(words)?.groups?.['noun'];
  if (!BOTH.test(words) && !noun) return [];
  const named = mentions.filter(
    ({ start, end, form }) => end <= span.start && start > span.start - NEAR && form !== 'DESCRIPTION',
  );
  const chains = named.flatMap((mention) => mention.chains).filter((chain) => !someName(chain, isOutlet));
  const people = lastTwo(chains.filter(({ kind }) => kind === 'PERSON'));
  if (noun && !BOTH.test(words))
    return people.length === 2 && haveOffice(people, singular(noun), text) ? people : [];
  return people.length === 2 ? people : lastTwo(chains.filter(isBody));
}

/** The last two different ones, in order; empty where there are not two. */
function lastTwo(chains: readonly Chain[]): readonly Chain[] {
  const last = [...new Set([...chains].reverse())].slice(0, 2).reverse();
  return last.length === 2 ? last : [];
}

/** "minister" of both: as a role of theirs, or in words for both ("foreign ministers Anna Lind and Ivan Petrov"). */
function haveOffice(people: readonly Chain[], noun: string, text: string): boolean {
  const holds = ({ roles }: Chain) =>
    roles.some(({ words, office }) => office === noun || words.toLowerCase().includes(noun));
  const isTitled = people.some(({ mentions }) =>
    mentions.some(({ start }) =>
      new RegExp(String.raw`\b${noun}s (?:of )?$`, 'iu').test(text.slice(Math.max(0, start - 30), start)),
    ),
  );
  return isTitled || people.every(holds);
}
