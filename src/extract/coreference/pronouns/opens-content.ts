import { contains, type Span } from '../../../model/span';
import type { TokenizedText } from '../../tokens/token';
import type { Pronoun } from './pronouns';

const LEAD =
  /^(?:but|and|so|then|now|yes|no|yet|because|if|when|first|today|none|all|most|many|some|half|one|two|three|of|,|…|[“"‘'«])$/u;
const MOST_LEADS = 3;

/** Whether a pronoun is the first that is spoken of in what is said: "[They] knew", "But when [it] fails", "none of [its] members". */
export function opensContent({ tokens }: TokenizedText, { index }: Pronoun, content: Span): boolean {
  let first = index;
  while (index - first < MOST_LEADS && LEAD.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  while (first < index && !contains(content, tokens[first] ?? content)) first += 1;
  return contains(content, tokens[first] ?? content) && (tokens[first - 1]?.end ?? 0) <= content.start;
}
