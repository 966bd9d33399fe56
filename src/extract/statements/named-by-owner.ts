import { slice } from '../../model/span';
import { addName, fullestName, someName, type Chain } from '../coreference/chain';
import type { Referents, ResolvedMention } from '../coreference/referents';

/** "[her] office", "[its own] researchers"; no more than few words, and not "his own". */
const OWNED = /^(?:[Hh](?:is|er)|[Ii]ts|[Tt]heir)\s(?:own\s)?(?<what>(?!(?:own|are|is)\b)\p{Ll}.{2,40})$/su;

/** Names those without a name whom only a pronoun ties to somebody by him too: "Jane Doe's office" and "office of Jane Doe" for "her office". */
export function nameByOwner({ text, mentions, collectives }: Referents): void {
  const owners = new Map(mentions.filter(isPronoun).map(({ start, chains }) => [start, chains[0]]));
  for (const chain of collectives.all().filter(isOnlyOwned))
    for (const mention of chain.mentions) {
      const { what } = OWNED.exec(slice(text, mention))?.groups ?? {};
      const name = what && nameOf(owners.get(mention.start));
      if (name) for (const each of [`${name}'s ${what}`, `${what} of ${name}`]) addName(chain, each);
    }
}

/** Not "her campaign" that the text also calls "the Doe campaign". */
const isOnlyOwned = (chain: Chain) => !someName(chain, (name) => /\p{Lu}/u.test(name) && !OWNED.test(name));
const isPronoun = ({ form, chains }: ResolvedMention) => form === 'PRONOUN' && chains.length === 1;
const nameOf = (chain: Chain | undefined) => (chain && !chain.collective ? fullestName(chain) : '');
