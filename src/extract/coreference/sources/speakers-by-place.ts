import type { Attribution } from '../../../model/attribution';
import { byPosition, hull, type Span } from '../../../model/span';
import { spansOver } from '../../../util/spans-over';
import type { Chain } from '../chain';
import { mentionsIn, type Referents } from '../referents';
import { isFree } from './source-heads';

/** Something said, with the words for who says it. */
export interface Speech extends Span {
  readonly direct: boolean;
  readonly source: readonly Span[];
}

/** Something said, and who says it as far as names and descriptions tell. */
export interface ResolvedSpeech extends Speech {
  readonly chains: readonly Chain[];
}

/** Finds what a place is part of: of several, one in the other, the inner one. Undefined where nobody says it. */
export function speechByPlace(
  attributions: readonly Attribution[],
  isSpeech: (attribution: Attribution) => boolean = ({ speech }) => speech,
): (span: Span) => Speech | undefined {
  const said = attributions
    .filter(isSpeech)
    .flatMap(({ content, source, kind }) =>
      content.map(({ start, end }): Speech => ({ start, end, direct: kind === 'DIRECT', source })),
    )
    .sort(byPosition);
  return (span) => spansOver(said, span).pop();
}

/** The same with who says it: for one place always the same value. "Doe's adviser", "an ally of Doe" and "his adviser" are not Doe. */
export function speakersByPlace(
  attributions: readonly Attribution[],
  known: Pick<Referents, 'mentions' | 'text'>,
): (span: Span) => ResolvedSpeech | undefined {
  const speechAt = speechByPlace(attributions);
  const found = new Map<Speech, ResolvedSpeech>();
  return (span) => {
    const speech = speechAt(span);
    if (!speech) return undefined;
    const resolved = found.get(speech) ?? { ...speech, chains: chainsOf(speech, known) };
    found.set(speech, resolved);
    return resolved;
  };
}

function chainsOf({ source }: Speech, { mentions, text }: Pick<Referents, 'mentions' | 'text'>): Chain[] {
  if (source.length === 0) return [];
  const whole = hull(source);
  const inside = mentionsIn({ mentions }, whole);
  const named = inside.filter(
    (one) =>
      isFree(one, whole, { text, mentions: inside }) && !(one.form === 'PRONOUN' && one.end < whole.end),
  );
  return named.flatMap(({ chains }) => chains);
}

/** What is said there with its cue and source. */
export const saidAt = (
  { attributions }: { readonly attributions: readonly Attribution[] },
  speech: ResolvedSpeech,
): Attribution | undefined =>
  attributions.find(({ content }) => content.some(({ start }) => start === speech.start));
