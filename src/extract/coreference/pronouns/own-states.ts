import type { Attribution } from '../../../model/attribution';
import { byPosition } from '../../../model/span';
import { statesOf } from '../chain';
import type { States } from '../names/states';
import type { ResolvedMention } from '../referents';

/** What belongs to a state behind "his" and "her". */
const OWN = /^\s(?:own\s)?(?:country|nation|homeland|government)\b/u;
/** In characters. */
const LONGEST_OWN = 30;

/**
 * "his government" is that of whom "his" means, where the text tells it: "The Ruritanian envoy said [his government] would pay."
 * So is his country where what is said opens with it: in "told Doe that he would help his country" it may be another's.
 */
export function withOwnStates(
  mentions: readonly ResolvedMention[],
  { text, attributions }: { readonly text: string; readonly attributions: readonly Attribution[] },
  states: States,
): ResolvedMention[] {
  const opening = new Set(attributions.flatMap(({ content }) => content.map(({ start }) => start)));
  const own = mentions.flatMap(({ start, end, form, chains }): ResolvedMention[] => {
    const [words] = (form === 'PRONOUN' && OWN.exec(text.slice(end, end + LONGEST_OWN))) || [];
    const isOwn = opening.has(start) || words?.endsWith('government');
    const state = isOwn && words && chains[0] && statesOf(chains[0])[0];
    return state
      ? [{ start, end: end + words.length, form: 'DESCRIPTION', chains: [states.acts(state)] }]
      : [];
  });
  const starts = new Set(own.map(({ start }) => start));
  const others = mentions.filter(({ start, form }) => form === 'PRONOUN' || !starts.has(start));
  return [...others, ...own].sort(byPosition);
}
