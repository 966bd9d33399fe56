import type { FoundMention } from '../../mentions/found-mention';
import { addMention, someName, type Chain } from '../chain';

/** "[the Roes]" of Jane and John Roe, where the text names no third: by each such mention, both, who are mentioned there. */
export function linkFamilies(
  people: ReadonlyMap<FoundMention, Chain>,
  text: string,
): ReadonlyMap<FoundMention, readonly Chain[]> {
  const chains = [...new Set(people.values())];
  const families = [...people.keys()].flatMap((mention) => {
    const family = membersOf(mention, chains, text);
    return family.length === 2 ? [[mention, family] as const] : [];
  });
  for (const [mention, family] of families)
    for (const chain of family) addMention(chain, mention, 'DESCRIPTION');
  return new Map(families);
}

/** Those whose full names end with that of which this is the plural. */
function membersOf({ name, start }: FoundMention, chains: readonly Chain[], text: string): readonly Chain[] {
  if (!/^\p{Lu}[\p{L}'’-]+s$/u.test(name) || !/\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start)))
    return [];
  const ends = [` ${name.replace(/s$/u, '')}`, ` ${name.replace(/es$/u, '')}`];
  return chains.filter((chain) => someName(chain, (other) => ends.some((end) => other.endsWith(end))));
}
