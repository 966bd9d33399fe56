import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { singular } from './descriptions';

const INDEFINITE =
  /^(?:a|an|some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|one|another|other|various|numerous|certain|unnamed|anonymous|senior|local|foreign|independent|all|both|no|more|his|her|its|their)$/u;

/**
 * Whether the words are an unnamed source: "experts", "two officials", "a senior diplomat", "Western media".
 * "the minister" is somebody whom the text does not name here, and is not.
 */
export function isCollective(words: string, lexicon: Lexicon): boolean {
  const parts = nounPhrase(words).split(/\s+/u).map(lexiconKey).filter(Boolean);
  const head = parts[parts.length - 1] ?? '';
  const noun = singular(head);
  if (!parts.length || !/\p{L}/u.test(head)) return false;
  const known =
    lexicon.collectives.has(noun) || lexicon.offices.has(noun) || lexicon.organisationWords.has(noun);
  const plural =
    noun !== head ||
    /^(?:media|press|police|people|public|opposition|military|intelligence|some|many|others|several|most|few)$/u.test(
      head,
    );
  if (plural) return known || !/^\p{Lu}/u.test(words);
  const indefinite = INDEFINITE.test(lexiconKey(words.split(/\s+/u)[0] ?? ''));
  return known && indefinite;
}

const NO_NAME =
  /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one|there|what|him|her|them|us|me|some|many|most|both|others|all|few|several|none|half|neither|each|either|everyone|everybody|nobody|someone|somebody|anyone|people who)$/iu;
const DEFINITE = /^(?:the|his|her|its|their|our|my|your|this|that|these|those|\p{L}+['’]s)\s/iu;
const LONGEST = 8;

/**
 * Whether the words stand for somebody whom the text does not name but tells apart: "the council", "her lawyer",
 * "49 percent of voters".
 */
export function isUnnamed(words: string): boolean {
  const core = nounPhrase(words).trim();
  if (NO_NAME.test(core) || core.split(/\s+/u).length > LONGEST) return false;
  return (
    DEFINITE.test(`${core} `.replace(/^(?:the|this|that)\s$/iu, '')) ||
    /^\p{N}+(?:\.\p{N}+)? ?(?:percent|per cent|%)/u.test(core)
  );
}

/** What the head of the words is: "person" for "a company spokesman", "body" for "the council", "several" for "residents". */
export function standsFor(words: string, lexicon: Lexicon): 'person' | 'body' | 'several' {
  const head = headOf(words);
  const noun = singular(head);
  if (noun !== head || SEVERAL.test(head)) return 'several';
  if (lexicon.organisationWords.has(noun) || BODY.test(noun)) return 'body';
  return lexicon.offices.has(noun) || lexicon.collectives.has(noun) ? 'person' : 'body';
}

const SEVERAL = /^(?:media|press|police|people|men|women|spokesmen)$/u;
const BODY =
  /^(?:agency|business|channel|church|community|country|daily|family|firm|friendly|group|intelligence|nation|opposition|outlet|poll|public|publication|report|side|state|study|tabloid|trade|tribe|watchdog|website|weekly|prosecution|defen[cs]e)$/u;

/** The last word of the noun phrase, folded: "officials" of "senior officials in the ministry". */
export function headOf(words: string): string {
  return lexiconKey(nounPhrase(words).trim().split(/\s+/u).pop() ?? '');
}

/** The words up to what is added to them: "officials" of "officials in the ministry". */
export function nounPhrase(words: string): string {
  return (
    words.split(
      /,|\s(?:of|in|at|from|for|to|with|on|who|which|that|close|familiar|about|near|by|inside|within)\s/u,
    )[0] ?? words
  );
}
