import type { Lexicon } from '../../model/lexicon';
import { nounPhrase } from '../coreference/sources/collective-words';
import { isTeller } from '../attribution/text/tellers';
import { singular } from '../words/singular';

const ADVERB = String.raw`(?:also|now|still|therefore|instead|first|all|both|only|at least|just|never|again|(?!apply\b|supply\b|rely\b|reply\b|ally\b)\p{L}+ly(?: and \p{L}+ly)?)[,\s]+`;
/** "If she wants to lead, [Roe should act] like it", "I think [the government must stay] out of it". */
const DUTY = new RegExp(
  String.raw`^["“‘']?(?:[^.…;:?!]{2,90}?, )?(?:(?:but|and|so|also|instead|therefore|then|still) )?(?:(?:i|we|he|she|they) (?:\p{L}+ly |also |still )?(?:think|believe|feel)s? (?:that )?)?(?<who>(?:[^.…;:?!]|(?<=\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|St))\.){1,140}?) (?:${ADVERB})?(?:should|must|ought to|(?<need>(?<!\bprobably )needs?) to)(?: not|n['’]t)? (?:${ADVERB})*["“‘']?(?<verb>\p{L}+)(?: (?:${ADVERB})?(?<done>\p{L}+))?`,
  'iu',
);
/** What nobody does at will: that somebody should know or have it is a judgement, that it should come an expectation, that he must wait a complaint. */
const NO_DEED =
  /^(?:be|have|get|know|expect|benefit|receive|see|win|lose|gain|enjoy|feel|become|suffer|like|face|happen|want|need|mean|think|arrive|last|cost|begin|come|forget|remember|reali[sz]e|understand|recogni[sz]e|say|fear|worry|wonder|survive|recover|overtake|beat|exceed|rise|fall|grow|drop|increase|decline|reach|walk|live|wait|share|cope|endure)$/iu;
/** What is needed, and nobody is told to do. */
const NO_NEED = /^(?:eat|sleep|use|borrow|make|find|earn)$/iu;
/** What "should be" so is judged: "should be [proud]", "should be [taken] with care". */
const JUDGED =
  /^(?:taken|told|said|seen|noted|remembered|congratulated|confused|concerned|ashamed|forgotten|considered|regarded|viewed|treated|prepared)$/iu;
const HEEDFUL = /^(?:vigilant|careful|cautious|patient|alert|calm|wary)$/iu;
const OTHERS = /^(?:you|he|she|they)$/iu;
const ANYBODY =
  /^(?:(?:everyone|everybody|anyone|anybody|someone|somebody)(?: else)?|others|those (?:who|in|with|\p{L}+(?:ing|ed))\b.*)$/iu;
const PEOPLE = /^(?:men|women|children|individual|police|world)$/u;
/** Part of another clause, the speaker's own side, or nobody. */
const NOBODY =
  /^(?:no|none|neither|nobody|nothing|there)\b|\b(?:that|which|what|how|why|if|whether|when|where|is|are|was|were|has|had|will|would|says?|said|i|we)(?: |$)|\bwho$|n['’]t /iu;
const NAMED =
  /^(?!(?:It|This|That|These|Those)\b)(?:(?:the|all) (?:\p{Ll}+ )*)?\p{Lu}[\p{L}.’'-]*(?:,? (?:(?:and|of|de|al) )?\p{Lu}[\p{L}.’'-]*)*$/u;
/** "[individuals] named in the report", "[Ruritanians] mourning her". */
const TOLD_MORE = /(?<=\p{L}s)\s\p{Ll}+(?:ed|ing)(?:\s.*)?$/u;
type People = Pick<Lexicon, 'offices' | 'collectives' | 'organisationWords' | 'commonWords' | 'cues'>;

/** Whether somebody else should or must do something, or it be done: "[The government should release] them", "“[You must give] them time”", "[the law should be changed]". */
export function isDuty(content: string, direct: boolean, lexicon: People): boolean {
  const [who, need, verb, done] = dutyIn(content);
  if (!who) return false;
  if (/^be$/iu.test(verb)) return need ? isHeedful(who, done, lexicon) : shouldBe(who, done, lexicon);
  if (NO_DEED.test(verb) || (need && NO_NEED.test(verb))) return false;
  // "said they should leave": who says it may mean himself
  if (OTHERS.test(who) && !need) return direct;
  return ANYBODY.test(who) || acts(who, lexicon);
}

function dutyIn(content: string): readonly [who: string, need: string, verb: string, done: string] {
  const { who = '', need = '', verb = '', done = '' } = DUTY.exec(content)?.groups ?? {};
  return [who, need, verb, done];
}

/** "drivers should be [careful]". */
const isHeedful = (who: string, done: string, lexicon: People) => HEEDFUL.test(done) && acts(who, lexicon);

/** "the law should be [changed]". */
const shouldBe = (who: string, done: string, lexicon: People) =>
  isHeedful(who, done, lexicon) || (!NOBODY.test(who) && isDone(done.toLowerCase(), lexicon));

const acts = (who: string, lexicon: People) => !NOBODY.test(who) && isSomebody(who, lexicon);

const isDone = (verb: string, { cues }: People) =>
  (verb.endsWith('ed') || cues.verbForms.get(verb)?.has('participle') === true) && !JUDGED.test(verb);

function isSomebody(who: string, lexicon: People): boolean {
  const name = nounPhrase(who).replace(TOLD_MORE, '');
  const noun = singular((name.split(' ').pop() ?? '').toLowerCase());
  if (PEOPLE.test(noun) || isTeller(noun, lexicon)) return true;
  // "“Prices should fall”": a capital that only opens what is said
  return NAMED.test(name) && (name.includes(' ') || !lexicon.commonWords.has(noun));
}
