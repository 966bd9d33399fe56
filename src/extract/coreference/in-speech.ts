import { contains, type Span } from '../../model/span';
import type { TokenizedText } from '../tokens/token';
import type { Pronoun } from './pronouns';

const LEAD = /^(?:but|and|so|then|now|yes|no|yet|because|if|when|first|today|,|…|[“"‘'«])$/u;
const MOST_LEADS = 3;

/** Whether a pronoun is the first that is spoken of in what is said: "[They] knew", "But when [it] fails". */
export function opensContent({ tokens }: TokenizedText, { index }: Pronoun, content: Span): boolean {
  let first = index;
  while (index - first < MOST_LEADS && LEAD.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  while (first < index && !contains(content, tokens[first] ?? content)) first += 1;
  return contains(content, tokens[first] ?? content) && (tokens[first - 1]?.end ?? 0) <= content.start;
}

const WEAK =
  /^(?:is|was|will|would|may|might|could|can|must|should|has|had|be|['’]s|['’]d|['’]ll|seems?|seemed|appears?|turns|turned|takes|took|depends|matters|looks|looked|sounds|feels|felt|goes|means|meant|makes|made|happens|happened|came|comes|began|started|does|did|[“"‘'«])$/u;

/** "[it] is", "[it] took years", "[it] could": often nothing, or something without a name, that was spoken of. */
export function isWeak({ tokens }: TokenizedText, { index }: Pronoun): boolean {
  return tokens[index]?.lower === 'it' && WEAK.test(tokens[index + 1]?.lower ?? '');
}
