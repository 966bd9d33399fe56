import { lexiconKey } from '../../model/lexicon';
import type { EncodedName } from './encoded-names';
import { spanOf, type Reading } from './reading';

const PARTS =
  'shares|shareholders?|spokes(?:man|woman|person)|chief executive|executives|employees|staffers|subsidiar(?:y|ies)|headquarters|customers|servers|stock|revenues?|profits?|sporting director|squad';
const SORTS =
  'company|firm|group|app|maker|manufacturer|bank|lender|retailer|operator|airline|developer|start-?up|conglomerate|brewer|insurer|supplier|contractor|exporter|miner|club|union|charity|party|agency|broadcaster|network|platform|service';

/** "Roe[, which] runs", "Roe[’s shares]", "Roe[, the video app]", "Roe [said its] staff". */
const BEHIND = new RegExp(
  `^(?:,\\swhich\\b|(?:['’]s)?\\s(?:${PARTS})\\b|,\\s(?:an?|the|one of the)\\s(?:[\\p{L}-]+\\s){0,4}(?:${SORTS})\\b(?!['’-])|\\s(?:said|says|and|with)\\sits\\b)`,
  'u',
);
/** "[shares in] Roe", "[a spokeswoman for] Roe". */
const BEFORE = new RegExp(`\\b(?:${PARTS}|stake|investors|board)\\s(?:in|of|at|for|from)\\s$`, 'u');
/** In characters. */
const FAR = 80;

/** Whether the words beside a name that may look like a person's elsewhere tell that it is a body's; not where it begins with a given name. */
export function isBodyBeside(reading: Reading, name: EncodedName): boolean {
  const { text, tokens, lexicon } = reading;
  const first = lexiconKey(tokens[name.from]?.text ?? '');
  if (
    !/^(?:PERSON|ORGANISATION)$/u.test(name.kind) ||
    (name.to - name.from > 1 && lexicon.givenNames.has(first))
  )
    return false;
  const { start, end } = spanOf(reading, name);
  return BEHIND.test(text.slice(end, end + FAR)) || BEFORE.test(text.slice(Math.max(0, start - FAR), start));
}
