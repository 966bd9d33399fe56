import type { Reference } from '../../model/annotations';
import { contains, hull, type Span } from '../../model/span';
import { BUSINESSES } from '../words/body-nouns';
import { INQUIRIES } from '../words/media-words';
import { OUTLET_NOUNS } from '../words/outlet-nouns';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents, type ResolvedMention } from '../coreference/referents';

/** An entity that a statement is about, at the first words of the content that name it. */
export interface Subject extends Span {
  readonly chain: Chain;
}

/** What a statement says, and who says it. */
interface Said {
  readonly content: readonly Span[];
  /** The words for who says it, which may stand between the words that are said. */
  readonly source: readonly Span[];
  readonly speakers: readonly Chain[];
}

/**
 * Everybody and everything inside the content: by name, adjective, description or pronoun, each once. A state that is named as a
 * place counts as the state; the speaker does not count as "he" or "she" ("Doe said [he] would visit Ruritania"), and is no "judge" or "chair" of
 * whom he speaks.
 */
export function findSubjects(referents: Referents, said: Said): Subject[] {
  const found = new Map<Chain, Subject>();
  for (const mention of mentionsInside(referents, said)) {
    for (const chain of subjectsOf(referents, mention, said.speakers)) {
      if (!found.has(chain) && !isInquiry(referents, mention, chain))
        found.set(chain, { start: mention.start, end: mention.end, chain });
    }
  }
  return [...found.values()];
}

const INQUIRY = new RegExp(String.raw`\b(?:${INQUIRIES})$`, 'iu');

/** "Doe said [the study] was small": what was looked into is nobody and nothing by itself, unless it has a name. */
const isInquiry = ({ text }: Referents, { start, end }: Span, { collective }: Chain): boolean =>
  collective === true && INQUIRY.test(text.slice(start, end));

function mentionsInside(referents: Referents, { content, source }: Said): ResolvedMention[] {
  if (content.length === 0) return [];
  return mentionsIn(referents, hull(content)).filter(
    (mention) =>
      content.some((span) => contains(span, mention)) &&
      !source.some((span) => contains(span, mention)) &&
      !onlyTellsOrigin(referents, mention) &&
      !isInNote(referents, mention),
  );
}

/** In characters. */
const LONGEST_NOTE = 120;

/** "(the minister's words – approx. “[Example]”)": who signs a note says nothing here. */
const isInNote = ({ text }: Referents, { start }: ResolvedMention) =>
  /[([][^)\]\n]*[-–—]\s?(?:approx|ed|note|editor)\b[^)\]\n]*$/iu.test(
    text.slice(Math.max(0, start - LONGEST_NOTE), start),
  );

/** A company, or what is made: "the [Ruritanian] firm", "a [Sylvanian] design" say nothing of the state, as its agencies do. */
const FROM_SOMEWHERE = new RegExp(
  String.raw`^\s(?:\p{Ll}+\s)?(?!agency)(?:${BUSINESSES}|group|foundation|fund|bank|club|${OUTLET_NOUNS}|business|striker|midfielder|goalkeeper|design|model|brand)\b`,
  'u',
);

const onlyTellsOrigin = ({ text }: Referents, { end, form, chains }: ResolvedMention) =>
  form === 'DESCRIPTION' &&
  chains.every(({ state }) => state) &&
  FROM_SOMEWHERE.test(text.slice(end, end + 40));

function subjectsOf(
  { states }: Referents,
  { chains, form }: ResolvedMention,
  speakers: readonly Chain[],
): Chain[] {
  const spoken = chains.map((chain) => (chain.state ? states.acts(chain.state) : chain));
  const isSelf = (chain: Chain) =>
    speakers.includes(chain) &&
    (form === 'PRONOUN' || (form === 'DESCRIPTION' && chain.kind === 'PERSON' && chains.length === 1));
  return spoken.filter((chain) => !isSelf(chain));
}

export function toReference(
  { chain, start, end }: Span & { chain: Chain | undefined },
  ids: ReadonlyMap<Chain, string>,
): Reference {
  return { entity: (chain && ids.get(chain)) ?? null, start, end };
}
