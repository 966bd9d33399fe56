import type { Lexicon } from '../../model/lexicon';
import { nounPhrase } from '../coreference/sources/collective-words';
import { isTeller } from '../attribution/text/tellers';
import { singular } from '../words/singular';

const ADVERB = String.raw`(?:also|now|still|therefore|instead|first|all|both|only|at least|just|never|again|(?!apply\b|supply\b|rely\b|reply\b|ally\b)\p{L}+ly(?: and \p{L}+ly)?)[,\s]+`;
/** "If she wants to lead, [Roe should act] like it", "I think [the government must stay] out of it". */
const DUTY = new RegExp(
  String.raw`^["“‘']?(?:[^.…;:?!]{2,90}?, )?(?:(?:but|and|so|also|instead|therefore|then|still) )?(?:(?:i|we|he|she|they) (?:\p{L}+ly |also |still )?(?:think|believe|feel)s? (?:that )?)?(?<who>[^.…;:?!]{1,140}?) (?:${ADVERB})?(?:should|must|ought to)(?: not|n['’]t)? (?:${ADVERB})*["“‘']?(?<verb>\p{L}+)`,
  'iu',
);
/** What nobody does at will: that somebody should know or have it is a judgement, that it should come an expectation, that he must wait a complaint. */
const NO_DEED =
  /^(?:be|have|get|know|expect|benefit|receive|see|win|lose|gain|enjoy|feel|become|suffer|like|face|happen|want|need|mean|think|arrive|last|cost|begin|come|forget|remember|reali[sz]e|understand|recogni[sz]e|say|fear|worry|wonder|survive|recover|overtake|beat|exceed|rise|fall|grow|drop|increase|decline|reach|walk|live|wait|share|cope|endure)$/iu;
/** "[Under the treaty], members must report it": what a rule says. */
const OF_RULE = /^["“‘']?under (?:the|its|their|this|an?|\p{Lu})/iu;
const OTHERS = /^(?:you|he|she|they)$/iu;
const ANYBODY =
  /^(?:(?:everyone|everybody|anyone|anybody|someone|somebody)(?: else)?|others|those (?:who|in|with|\p{L}+(?:ing|ed))\b.*)$/iu;
const PEOPLE = /^(?:men|women|children|individual|police)$/u;
/** Part of another clause, the speaker's own side, or nobody. */
const NOBODY =
  /^(?:no|none|neither|nobody|nothing|there)\b|\b(?:that|which|what|how|why|if|whether|when|where|is|are|was|were|has|had|will|would|says?|said|i|we|it|this)(?: |$)|n['’]t /iu;
const NAMED =
  /^(?:(?:the|all) (?:\p{Ll}+ )*)?\p{Lu}[\p{L}.’'-]*(?:,? (?:(?:and|of|de|al) )?\p{Lu}[\p{L}.’'-]*)*$/u;
/** "[individuals] named in the report", "[Ruritanians] mourning her". */
const TOLD_MORE = /(?<=\p{L}s)\s\p{Ll}+(?:ed|ing)(?:\s.*)?$/u;
/** Words for bodies that stand for what these have written as well. */
const PRINTED = /^(?:report|study|poll|source|statement|service)$/u;

type People = Pick<Lexicon, 'offices' | 'collectives' | 'organisationWords' | 'commonWords'>;

/** Whether somebody else should or must do something: "[The government should release] them", "“[You must give] them time”". */
export function isDuty(content: string, direct: boolean, lexicon: People): boolean {
  const { who, verb = '' } = DUTY.exec(content)?.groups ?? {};
  if (!who || NO_DEED.test(verb) || OF_RULE.test(content)) return false;
  // "said they should leave": who says it may mean himself
  if (OTHERS.test(who)) return direct;
  return ANYBODY.test(who) || (!NOBODY.test(who) && isSomebody(who, lexicon));
}

function isSomebody(who: string, lexicon: People): boolean {
  const name = nounPhrase(who).replace(TOLD_MORE, '');
  const noun = singular((name.split(' ').pop() ?? '').toLowerCase());
  if (PEOPLE.test(noun) || isTeller(noun, lexicon)) return !PRINTED.test(noun);
  // "“Prices should fall”": a capital that only opens what is said
  return NAMED.test(name) && (name.includes(' ') || !lexicon.commonWords.has(noun));
}
