import type { FoundMention } from '../../mentions/found-mention';
import { addMention, someName, type Chain } from '../chain';

/** "[the Roes]" of Jane and John Roe, where the text names no third: by each such mention, both, who are mentioned there. */
export function linkFamilies(
  people: ReadonlyMap<FoundMention, Chain>,
  text: string,
): ReadonlyMap<FoundMention, readonly Chain[]> {
  const chains = [...new Set(people.values())];
  const families = [...people.keys()].flatMap((mention) => {
    const family = bearersOf(mention, chains, text);
    return family.length === 2 ? [[mention, family] as const] : [];
  });
  for (const [mention, family] of families)
    for (const chain of family) addMention(chain, mention, 'DESCRIPTION');
  return new Map(families);
}

/** Those who bear in full the name of which this is the plural. */
function bearersOf({ name, start }: FoundMention, chains: readonly Chain[], text: string): readonly Chain[] {
  if (!/^\p{Lu}[\p{L}'’-]+s$/u.test(name) || !/\bthe\s$/iu.test(text.slice(0, start).slice(-5))) return [];
  const ends = [` ${name.replace(/s$/u, '')}`, ` ${name.replace(/es$/u, '')}`];
  return chains.filter((chain) => someName(chain, (other) => ends.some((end) => other.endsWith(end))));
}
