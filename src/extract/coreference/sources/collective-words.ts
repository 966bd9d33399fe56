import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { ASKED } from '../../words/media-words';
import { singular } from '../../words/singular';

const NO_NAME =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one|there|what|him|her|them|us|me|both|none|neither|each|either|nobody|no one|nothing|here|as|so|itself|himself|herself|themselves)$/iu;
const LONGEST = 16;

/**
 * Whether words without a name stand for somebody whom they alone tell: "experts", "two officials", "the council", "her lawyer",
 * "a person with knowledge of the talks", "49 percent of voters". A pronoun does not, and neither does half a sentence.
 */
export function isNameless(words: string): boolean {
  const whole = words.replace(BOUND, '').replace(SHARE, '').replace(PART, '');
  const core = nounPhrase(whole).trim();
  const count = (whole.split(TOLD_MORE, 1)[0] ?? whole).trim().split(/\s+/u).length;
  const tells = /\p{L}|\d%/u.test(core) && !AGED.test(core) && !NO_NAME.test(core);
  return tells && count <= LONGEST && !CLAUSE.test(whole);
}

/** "[one of] those present", "[one of] its members", "[two of] the engineers", "[one of] Doe's aides". */
const PART =
  /^(?:one|two|three|four|five|some|several|many|most|another|a few) of (?=(?:the|these|those|his|her|its|their|\p{Lu}\S*['’]s?) \p{L})/iu;
/** "[at least] four senators". */
const BOUND = /^at (?:least|most) /iu;
/** "[one in four] voters", "[6 out of every 10] voters". */
const SHARE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?=\p{L})/iu;
/** "a longtime adviser[, who declined to be named]", "the results of a poll [conducted by Doe]", "a second paper [— a letter from an agent]". */
const TOLD_MORE =
  /\s[-–—]+\s|,? (?:who|whose|which|that|conducted|published|released|issued|posted|carried out|speaking|run by|written by|co-authored by)\s/iu;

/** "one of the officials": some of them, and not the officials. */
export const isPart = (words: string): boolean => PART.test(words);

/** "the 61-year-old": stands for somebody named before, as a pronoun does. */
const AGED = /^the \d{1,3}-year-old\b/iu;

/** "According to the leader", "asked whether": no noun phrase. */
const CLAUSE =
  /^(?:according|asked|as(?!\s(?:many|few|much|little)\sas\s)|if|when|while|because|after|before|in|on|at|to|for)\s/iu;

/** What the head of the words is: "person" for "a company spokesman", "body" for "the council", "several" for "residents". */
export function standsFor(words: string, lexicon: Lexicon): 'person' | 'body' | 'several' {
  const head = headOf(words.replace(PART, ''));
  const noun = singular(head);
  const isOne = /^(?:one|another) of\s/iu.test(words);
  if (!isOne && (noun !== head || SEVERAL.test(head))) return 'several';
  if (lexicon.organisationWords.has(noun) || BODY.test(noun)) return 'body';
  return lexicon.offices.has(noun) || lexicon.collectives.has(noun) || DOER.test(noun) ? 'person' : 'body';
}

/** "nurse", "teacher", "beautician": what somebody is. */
const DOER =
  /^(?:nurse|person|man|woman|boy|girl|child|clerk|victim|\p{L}{3,}(?:er|or|ist|ian|ant|ee|man|woman))$/u;
const SEVERAL = /^(?:media|press|police|people|men|women|spokesmen|some|many|most|per ?cent|\d.*)$/u;
const BODY =
  /^(?:agency|business|channel|church|community|country|daily|family|firm|friendly|group|intelligence|nation|opposition|outlet|poll|public|publication|report|side|state|study|tabloid|trade|tribe|watchdog|website|weekly|prosecution|defen[cs]e)$/u;

/** The last word of the noun phrase, folded: "officials" of "senior officials in the ministry". */
export function headOf(words: string): string {
  return lexiconKey(nounPhrase(words).trim().split(/\s+/u).pop() ?? '');
}

/** The words up to what is added to them: "officials" of "officials in the ministry". */
export function nounPhrase(words: string): string {
  return words.split(ADDED, 1)[0] ?? words;
}

/**
 * What somebody without a name may be called for short: "diplomat in Roeville" and "diplomat" for "a diplomat in Roeville briefed on the
 * talks", "officials" for "two officials".
 */
export function shorterNames(words: string): string[] {
  const [upToComma = ''] = words.split(',');
  const cuts = [...upToComma.matchAll(EVERY_ADDED)].map(({ index }) => upToComma.slice(0, index));
  return [upToComma, ...cuts, nounPhrase(words).replace(COUNT, ''), headOf(words)];
}

/** "[two] officials". */
const COUNT =
  /^(?:at least )?(?:two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|\d+) (?=\p{Ll})/iu;

const ADDED = new RegExp(
  String.raw`,|\s(?:seen|obtained|reviewed|compiled|commissioned)\s(?=by\s)|\s(?:of|in|at|from|for|to|with|on|who|whose|which|that|close|familiar|about|near|between|off|outside|along|by|inside|within|briefed|involved|quoted|cited|released|issued|requesting|posted|${ASKED}|speaking|working|living)\s`,
  'u',
);
const EVERY_ADDED = new RegExp(ADDED, 'gu');
