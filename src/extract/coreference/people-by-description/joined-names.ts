import type { Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';
import type { Chain } from '../chain';

/** In characters: how far back "the two countries" and "the pair" reach for two that are named together. */
const NEAR = 400;

/** "Ruritania [and] Sylvania", "Ruritania['s ambassador to] Sylvania". */
const STATES =
  /^(?: and |(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:ambassador|envoy|consul|talks|border|war|treaty) (?:to|with) )$/u;
const PEOPLE = /^ and $/u;

/** The two states last named together shortly before: "[Ruritania and Sylvania] agreed. The two countries…". */
export function joinedStates(
  found: readonly FoundMention[],
  before: Span,
  text: string,
): readonly FoundMention[] | undefined {
  const isOther = (a: FoundMention, b: FoundMention) => a.state !== b.state;
  return lastJoined(
    near(found, before, ({ state }) => state !== undefined),
    isOther,
    { text, by: STATES },
  );
}

/** The two persons last named together shortly before: "[Minister Doe and President Roe] met. The pair…"; empty where there are none. */
export function joinedPeople(
  found: readonly FoundMention[],
  before: Span,
  { text, people }: { text: string; people: readonly Chain[] },
): readonly Chain[] {
  const named = near(found, before, ({ kind }) => kind === 'PERSON');
  const pair = lastJoined(named, (a, b) => a.name !== b.name, { text, by: PEOPLE }) ?? [];
  return pair.flatMap(
    ({ start }) => people.find(({ mentions }) => mentions.some((one) => one.start === start)) ?? [],
  );
}

function near(
  found: readonly FoundMention[],
  { start }: Span,
  isMeant: (mention: FoundMention) => boolean,
): readonly FoundMention[] {
  const [from, to] = [firstAfter(found, start - NEAR), firstAfter(found, start)];
  return found.slice(from, to).filter((mention) => isMeant(mention) && mention.end <= start);
}

function lastJoined(
  named: readonly FoundMention[],
  areOther: (a: FoundMention, b: FoundMention) => boolean,
  { text, by }: { text: string; by: RegExp },
): readonly FoundMention[] | undefined {
  const pairs = named.flatMap((second, at) => {
    const first = named[at - 1];
    const between = first && text.slice(first.end, second.title?.start ?? second.start);
    return first && areOther(first, second) && by.test(between ?? '') ? [[first, second]] : [];
  });
  return pairs[pairs.length - 1];
}
