import type { EntityKind } from '../../../model/annotations';
import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import type { Token, TokenizedText } from '../../tokens/token';
import { DAYS, endsPhrase } from './thing-descriptions';
import { hasCapital, isOwnerMark, isPlainWord } from '../../tokens/word-forms';

/** Something without a name of its own that the words beside it tell: "a railway between Roeville and Dumaville", "the Roeville plant". */
export interface IntroducedThing extends Span {
  readonly noun: string;
  readonly kind: EntityKind;
}

const OPENS = /^(?:an?|the|its|their|his|her|our|this|new)$/u;
const MOST_MODIFIERS = 3;

/** Everything that is told by a common noun and a name: of the name, before or behind it, the noun says what it is. */
export function findIntroducedThings(
  { tokens }: TokenizedText,
  text: string,
  lexicon: Lexicon,
): IntroducedThing[] {
  return tokens.flatMap((token) => {
    const isHead = isPlainWord(token) && endsPhrase(tokens, token.index, lexicon);
    const kind = isHead ? kindOf(token.lower, lexicon) : undefined;
    const from = kind ? opening(tokens, token) : undefined;
    const first = tokens[from ?? -1];
    if (!kind || !first) return [];
    const tail = TAIL.exec(text.slice(token.end, token.end + LONGEST_TAIL))?.[0] ?? '';
    const words = tokens.slice(Math.max(0, first.index - 1), token.index);
    const isTold =
      tail !== '' ||
      words.some((word) => isOwnerMark(word) || (word.index >= first.index && hasCapital(word)));
    const thing = {
      start: first.start,
      end: token.end + tail.length,
      noun: token.lower,
      kind,
    };
    return isTold ? [thing] : [];
  });
}

function kindOf(
  noun: string,
  { placeWords, projectWords, productWords, organisationWords }: Lexicon,
): EntityKind | undefined {
  if (VAGUE.test(noun)) return undefined;
  if (organisationWords.has(noun)) return 'ORGANISATION';
  if (projectWords.has(noun)) return 'PROJECT';
  if (placeWords.has(noun)) return 'PLACE';
  return productWords.has(noun) ? 'PRODUCT' : undefined;
}

/** What is a part of somewhere or of somebody, or the place itself: “the island of Roe”. */
const VAGUE =
  /^(?:embassy|state|city|town|village|capital|region|district|province|area|zone|north|south|coast|border|plan|strategy|street|force|forces|services?|house|group|department|team|front|media|news|press|post|staff|campaign|police|army|navy|government|commune|country|republic|county|hill|hills|mountains|sea|ocean|village|point|quarter|site|model|series|film|movie|album|novel|industry|workers|union|session|trust|exchange|construction|command|banks|phone|island|islands|municipality|municipalities|territory|peninsula|archipelago)$/u;

/** Where the phrase of a noun begins, at a determiner or a name right before it; undefined without one. */
function opening(tokens: readonly Token[], { index, sentence }: Token): number | undefined {
  for (let at = index - 1; at >= index - 1 - MOST_MODIFIERS; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return undefined;
    if (OPENS.test(token.lower) || (isOwnerMark(token) && at < index - 1)) return at + 1;
    if (/^(?:of|in|and|to|for|is|was|['’]s)$/u.test(token.lower)) return undefined;
  }
  return undefined;
}

/** " between [Roeville and Dumaville]", " in the [Bay of Roe]" behind a noun. */
const TAIL = new RegExp(
  String.raw`^\s(?:in|of|between|at|near|on|off|outside)\s(?:the\s)?(?!(?:${DAYS})\b)\p{Lu}[\p{L}'’-]*(?:\s(?:(?:and|of|the)\s){0,2}\p{Lu}[\p{L}'’-]*){0,5}`,
  'u',
);

/** In characters. */
const LONGEST_TAIL = 80;
