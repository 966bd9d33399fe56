import type { Reference } from '../../model/annotations';
import { contains, hull, type Span } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents, type ResolvedMention } from '../coreference/referents';

/** An entity that a statement is about, at the first words of the content that name it. */
export interface Subject extends Span {
  readonly chain: Chain;
}

/**
 * Everybody and everything inside the content: by name, adjective, description or pronoun, each once. A state that is named as a
 * place counts as the state; the speaker does not count as "he" or "she" ("Doe said [he] would visit Ruritania").
 */
export function findSubjects(
  referents: Referents,
  content: readonly Span[],
  speakers: readonly Chain[],
): Subject[] {
  const found = new Map<Chain, Subject>();
  for (const mention of mentionsInside(referents, content)) {
    for (const chain of subjectsOf(referents, mention, speakers)) {
      if (!found.has(chain)) found.set(chain, { start: mention.start, end: mention.end, chain });
    }
  }
  return [...found.values()];
}

function mentionsInside(referents: Referents, content: readonly Span[]): ResolvedMention[] {
  if (content.length === 0) return [];
  return mentionsIn(referents, hull(content)).filter((mention) =>
    content.some((span) => contains(span, mention)),
  );
}

function subjectsOf(
  { states }: Referents,
  { chains, form }: ResolvedMention,
  speakers: readonly Chain[],
): Chain[] {
  const spoken = chains.map((chain) => (chain.state ? states.acts(chain.state) : chain));
  return form === 'PRONOUN' ? spoken.filter((chain) => !speakers.includes(chain)) : spoken;
}

export function toReference(
  { chain, start, end }: Span & { chain: Chain | undefined },
  ids: ReadonlyMap<Chain, string>,
): Reference {
  return { entity: (chain && ids.get(chain)) ?? null, start, end };
}
