import type { Span } from '../../../model/span';
import { addMention, lastBefore, someName, type Chain } from '../chain';
import { mentionsIn, withInstead, type Referents, type ResolvedMention } from '../referents';
import { findThingDescriptions } from '../things-by-description/thing-descriptions';

/** "his campaign", "Jane Doe’s presidential campaign", "the Doe campaign", "the campaign": the people who want somebody elected. */
const CAMPAIGN =
  /^(?:[Tt]he )?(?:(?<owner>[Hh]is|[Hh]er|\p{Lu}(?:(?! and | in )[^,]){0,40}?)(?:['’]s?)? )?(?:(?:presidential|election|re-election|Senate|gubernatorial|mayoral) )?(?:campaign|camp)$/u;
/** In characters: how far back "the campaign" is looked for. */
const NEAR = 2000;

/**
 * The campaign of somebody, by whose family name it goes: "Doe’s campaign", "his campaign" and "the Doe campaign" are one; "the campaign" is
 * the one named last. Undefined where the words are no campaign's or nobody can tell whose.
 */
export function findCampaign(referents: Referents, words: string, span: Span): Chain | undefined {
  const found = CAMPAIGN.exec(words);
  if (!found) return undefined;
  const { owner } = found.groups ?? {};
  const start = span.start + words.indexOf(owner ?? '');
  const family = owner && familyOfOwner(referents, { start, end: start + owner.length });
  if (owner !== undefined && !family) return undefined;
  const chain = family ? campaignOf(campaigns(referents), family) : lastCampaign(referents, span);
  if (!chain) return family ? referents.collectives.named(`${family} campaign`, span) : undefined;
  addMention(chain, span, 'DESCRIPTION');
  return chain;
}

/** "Roe said [her campaign] would go on": the one that the text names after her elsewhere, "the Roe campaign"; without one it is a time. */
export function withOwnCampaigns(referents: Referents): Referents {
  const { tokenized, lexicon, mentions } = referents;
  const all = campaigns(referents);
  if (all.length === 0) return referents;
  const owned = findThingDescriptions(tokenized, lexicon, new Set(['campaign'])).filter(
    (one) => one.noun === 'campaign' && one.owned,
  );
  const found = owned.flatMap(({ start, end }): ResolvedMention[] => {
    const family = familyOfOwner(referents, { start, end: start + PRONOUN });
    const chain = family && campaignOf(all, family);
    return chain ? [{ start, end, form: 'DESCRIPTION', chains: [chain] }] : [];
  });
  return { ...referents, mentions: withInstead(mentions, found) };
}

/** In characters: "his" and "her". */
const PRONOUN = 3;

const campaignOf = (all: readonly Chain[], family: string): Chain | undefined =>
  all.find((one) => someName(one, (name) => CALLED.exec(name)?.groups?.['whose'] === family));

/** "the Doe campaign", "Jane Doe’s campaign". */
const CALLED = /(?:^|\s)(?<whose>[\p{L}’'-]+?)(?:['’]s?)? campaign$/u;

/** "Doe" of "Jane van Doe’s" and of "his", where only one is meant. */
function familyOfOwner(referents: Referents, owner: Span): string | undefined {
  const people = mentionsIn(referents, owner).flatMap(({ chains }) => chains);
  const [person, ...others] = new Set(
    people.filter(({ kind, collective }) => kind === 'PERSON' && !collective),
  );
  if (!person || others.length > 0) return undefined;
  return [...person.names.keys()]
    .sort((a, b) => b.length - a.length)[0]
    ?.split(/\s/u)
    .at(-1);
}

function lastCampaign(referents: Referents, { start }: Span): Chain | undefined {
  const [last] = campaigns(referents)
    .filter((one) => lastBefore(one, start) >= Math.max(0, start - NEAR))
    .sort((a, b) => lastBefore(b, start) - lastBefore(a, start));
  return last;
}

const campaigns = ({ mentions, collectives }: Referents): Chain[] =>
  [...new Set([...mentions.flatMap(({ chains }) => chains), ...collectives.all()])].filter(
    ({ kind, names }) => kind === 'ORGANISATION' && someName({ names }, (name) => / campaign$/u.test(name)),
  );
