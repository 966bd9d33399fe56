import { slice, type Span } from '../../model/span';
import { addName, fullestName, someName, type Chain } from '../coreference/chain';
import { mentionsIn, type Referents } from '../coreference/referents';
import { sentenceAt } from '../tokens/token';

/** "[her] office", "[his own] defence lawyer"; not "her mother and her father", "his own". */
const OWNED =
  /^(?:[Hh]is|[Hh]er)\s(?:own\s)?(?<what>(?!(?:own|are|is)\b)\p{Ll}[\p{L}-]{2,}(?:\s(?!(?:and|or|of|in|at|for|to|from|with|on|by|about)\b)\p{L}[\p{L}-]*){0,2})$/u;

/**
 * Names those without a name whom only a pronoun ties to somebody by him too: "Jane Doe's office" and "office of Jane Doe" for "her
 * office". Only where he alone is named in the sentence and the one before it: "Doe sued Roe. His lawyer" may be either's,
 * and "his lawyer" of two people is left as it is.
 */
export function nameByOwner(referents: Referents): void {
  for (const chain of referents.collectives.all().filter(isOnlyOwned)) {
    const owned = chain.mentions.flatMap((mention) => ownedAt(referents, mention));
    if (new Set(owned.map(({ owner }) => owner)).size > 1) continue;
    for (const { owner, what } of owned)
      for (const name of [`${owner}'s ${what}`, `${what} of ${owner}`]) addName(chain, name);
  }
}

/** Not "her campaign" that the text also calls "the Doe campaign". */
const isOnlyOwned = (chain: Chain) => !someName(chain, (name) => /\p{Lu}/u.test(name) && !OWNED.test(name));

/** Whose it is, and what: "office" of Jane Doe. */
function ownedAt(referents: Referents, mention: Span): { owner: string; what: string }[] {
  const { what } = OWNED.exec(slice(referents.text, mention))?.groups ?? {};
  const owner = what && ownerOf(referents, mention);
  return owner && what ? [{ owner, what }] : [];
}

/** The full name of the one that the pronoun means, if nobody else is named near it and nobody of his. */
function ownerOf(referents: Referents, { start }: Span): string | undefined {
  const { tokenized, text, mentions } = referents;
  const before = Math.max(0, sentenceAt(tokenized, start) - 1);
  const near = mentionsIn(referents, { start: tokenized.sentences[before]?.start ?? 0, end: start });
  const people = near.filter(({ form, chains }) => form === 'NAME' && chains.some(isPerson));
  const [owner, ...others] = new Set(people.flatMap(({ chains }) => chains.filter(isPerson)));
  const isOwners = people.some(({ end }) => /^['’]s?\s/u.test(text.slice(end, end + 3)));
  const isMeant = mentionsIn({ mentions }, { start, end: start + PRONOUN }).some(
    ({ form, chains: [meant] }) => form === 'PRONOUN' && meant === owner,
  );
  return owner && others.length === 0 && !isOwners && isMeant ? fullestName(owner) : undefined;
}

/** In characters: "his" and "her". */
const PRONOUN = 3;
const isPerson = ({ kind, collective }: Chain) => kind === 'PERSON' && !collective;
