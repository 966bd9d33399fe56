import type { Attribution } from '../../model/attribution';
import { hull, slice, sliceWithout, type Span } from '../../model/span';
import { AUDIENCE } from '../words/outlet-nouns';
import type { ResolvedSource } from '../coreference/sources/resolve-source';

/** What is looked at of a statement. */
export interface ResolvedAttribution {
  readonly attribution: Pick<Attribution, 'kind' | 'source' | 'cue' | 'content' | 'nested' | 'rule'>;
  /** The sentence of the cue and of what is said. */
  readonly sentence: Span;
  readonly sources: readonly ResolvedSource[];
  readonly reporters: readonly ResolvedSource[];
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

/** Whether the words around the cue, on its own side of all quotation marks, tell of another occasion. */
export function isElsewhere({ attribution, sentence }: ResolvedAttribution, text: string): boolean {
  const [cue] = attribution.cue;
  if (!cue) return false;
  const before = text.slice(Math.max(sentence.start, cue.start - AROUND), cue.start);
  const behind = text.slice(cue.end, Math.min(sentence.end, cue.end + AROUND));
  const [from, end] = [before.split(MARK).pop() ?? '', behind.split(MARK, 1)[0] ?? ''];
  return ELSEWHERE.test(from + slice(text, cue) + end);
}

const MARK = /["“”]/u;

/** The sentence of a statement, as far as it is near, without what is said. */
export function besides({ attribution, sentence }: ResolvedAttribution, text: string): string {
  const { cue, content } = attribution;
  const { start, end } = hull([...cue, ...content]);
  const near = {
    start: Math.max(sentence.start, start - AROUND * 3),
    end: Math.min(sentence.end, end + AROUND * 3),
  };
  return sliceWithout(text, near, content);
}
