import type { BoilerplateKind } from '../../model/article';
import { isDateLine } from '../dates';
import { BYLINES } from './byline';
import { COMMENT_RULES } from './comment-rule';
import { CREDITS } from './credit';
import { FURNITURE } from './furniture';
import type { LineRule } from './line-rule';
import { SUBSCRIBE_LINES } from './subscribe';
import { TEASER_LINES } from './teaser-line';

/** All that is known of lines by themselves; the first that matches decides. */
export const LINE_RULES: readonly LineRule[] = [
  {
    kind: 'date-line',
    reads: 'Published: 13 September 2023, 10:15 GMT | Last update:',
    longest: 140,
    matches: isDateLine,
  },
  ...FURNITURE,
  ...CREDITS,
  ...BYLINES,
  ...COMMENT_RULES,
  ...SUBSCRIBE_LINES,
  ...TEASER_LINES,
];

/** What a line is where it is not the article, by itself and wherever it stands. */
export function findLineKind(words: string): BoilerplateKind | undefined {
  return LINE_RULES.find(({ longest, matches }) => words.length <= longest && matches(words))?.kind;
}
