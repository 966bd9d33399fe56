import { draftWithoutVerb, type Draft } from '../text/draft';
import { word, wordsOf } from '../text/passage';
import type { View } from '../text/view';
import { findSubject } from './subjects';

/** From the verb to the colon that ends a paragraph. */
const GIVES =
  /^(?:issue[ds]?|release[ds]?|provide[ds]?|made|makes|gave|gives|delivered|share[ds]|published|sent|read|circulated) (?:(?:the|this|a|an|following|joint|brief|short|written|press|official|own) ){1,4}(?:statement|message|remarks|comments?|declaration|reply|response)\b|^ha(?:d|s) this to say\b/u;

/** "Doe [issued the following statement] on Monday:" at the end of a paragraph: what is said stands in the next one. */
export function readStatementBelow(
  { passage, unit }: Pick<View, 'passage' | 'unit'>,
  at: number,
): Draft | undefined {
  const { length } = passage.tokens;
  if (unit.end !== length || word(passage, length - 1) !== ':') return undefined;
  const given = GIVES.exec(wordsOf(passage, { from: at, end: length }))?.[0];
  const source = given === undefined ? undefined : findSubject(passage, unit, at);
  if (given === undefined || !source) return undefined;
  const cue = { from: at, end: at + given.split(' ').length };
  return draftWithoutVerb('introduction', { source, cue: [cue], content: [], confidence: 0.9 });
}
