import type { Attribution } from '../../model/attribution';
import { hull, slice, type Span } from '../../model/span';
import { AUDIENCE } from '../words/outlet-nouns';
import type { ResolvedSource } from '../coreference/sources/resolve-source';

/** What is looked at of a statement. */
export interface ResolvedAttribution {
  readonly attribution: Pick<Attribution, 'kind' | 'source' | 'cue' | 'content' | 'nested' | 'rule'>;
  readonly sources: readonly ResolvedSource[];
  readonly reporters: readonly ResolvedSource[];
  readonly addressees: readonly ResolvedSource[];
}

/** Said on another occasion. */
const ELSEWHERE = new RegExp(
  String.raw`\b(?:told(?! (?:the )?(?:${AUDIENCE}))|press conference|news conference|briefing|wrote|tweeted|posted|in a (?:statement|letter|speech|post)|earlier|previously|now says?|last (?:week|month|year)|in (?:19|20)\d\d)\b`,
  'iu',
);
/** In characters: how far around a cue another occasion is told. */
const AROUND = 80;

/** Where a statement begins to be told: at its cue, if it has one. */
export const placeOf = ({ attribution: { cue, content } }: ResolvedAttribution) =>
  (cue[0] ?? content[0])?.start ?? 0;

/** "[It was over, he said]; Roe had told [Example News] so": each half of a sentence stands alone. */
export const isApart = (at: number, other: number, text: string) =>
  text.slice(Math.min(at, other), Math.max(at, other)).includes(';');

/** Whether the words around the cue tell of another occasion. */
export function isElsewhere({ attribution: { cue } }: ResolvedAttribution, text: string): boolean {
  const [first] = cue;
  return first !== undefined && ELSEWHERE.test(aroundCue(text, first));
}

/** The line's words from one end of a sentence to the next around a place. */
function sentenceOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND * 3);
  const before =
    text
      .slice(from, start)
      .split(/[.!?]["”’]?\s|\n/u)
      .pop() ?? '';
  const after = text.slice(end, end + AROUND * 3).split(/[.!?](?=\s|$)|\n/u, 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** The sentence of a statement without what is said. */
export function besides({ attribution: { cue, content } }: ResolvedAttribution, text: string): string {
  const sentence = sentenceOf(text, hull([...cue, ...content]));
  return content.reduce((rest, span) => rest.replace(slice(text, span), ' '), sentence);
}

/** The words of the cue's own line beside it. */
function aroundCue(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?\n"“”]/u)
      .pop() ?? '';
  const after = text.slice(end, end + AROUND).split(/[.!?\n"“”]/u, 1)[0] ?? '';
  return before + text.slice(start, end) + after;
}
