import type { CueLink, CueNoun } from '../../../model/cues';
import { lower, word, type Passage } from '../text/passage';
import type { Range } from '../text/draft';
import { holdsFiniteVerb, isFiniteVerb } from '../text/verb-or-noun';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isFunctionWord,
  isNegation,
  OBJECT_PRONOUNS,
} from '../../words/word-classes';

const LINKS: Readonly<Record<string, CueLink>> = { to: 'to', for: 'for', of: 'of' };

/** Whether what is said follows token `at`, other than behind "that": "threat [to] leave", "calls [for] calm", "denial [of] guilt". */
export function opensNounContent(passage: Passage, at: number, noun: CueNoun): boolean {
  const link = LINKS[lower(passage, at)];
  if (!link || !noun.takes.has(link)) return false;
  if (link === 'to') return isVerbBehind(passage, at + 1);
  return isSaid(passage, at + 1, noun);
}

/** "calls for [calm]", "denial of [guilt]"; not so "demand for oil". */
function isSaid(passage: Passage, from: number, { lemma }: CueNoun): boolean {
  const first = passage.tokens[from];
  if (first?.kind !== 'quote' && (first?.kind !== 'word' || NO_CONTENT.test(first.lower))) return false;
  return lemma !== 'demand';
}

/** "request for [comment]", "calls for [bids]": nothing is said in it. */
const NO_CONTENT =
  /^(?:comments?|clarification|interviews?|information|tenders?|bids?|papers|applications|proposals|submissions|sale|months|years|decades|weeks|days|so|its|their|his|her|which|whom|what)$/u;

/** Nouns that are verbs too: "a threat to [trade] routes". */
const NOUNS_FIRST =
  /^(?:trade|travel|peace|press|rule|order|power|state|world|water|supply|supplies|life|health|shipping|market|food|work|security|business|arms|user|human|police|voters?|date)$/u;

/** "threat to [impose] tariffs", "pledge to [never] use them"; not so "threat to [peace]", "call to [arms]". */
function isVerbBehind(passage: Passage, from: number): boolean {
  const at = isAdverb(lower(passage, from)) || isNegation(lower(passage, from)) ? from + 1 : from;
  const here = lower(passage, at);
  if (passage.tokens[at]?.kind !== 'word' || /^\p{Lu}/u.test(word(passage, at)) || NOUNS_FIRST.test(here))
    return false;
  const isKnown = /^(?:be|have|do)$/u.test(here) || passage.cues.verbForms.get(here)?.has('base') === true;
  return isKnown || (!isFunctionWord(here) && !here.endsWith('s') && opensObject(passage, at + 1));
}

/** "[the] ships", "[50] per cent", "[Roe]": what a verb before it is done to. */
const opensObject = (passage: Passage, at: number): boolean =>
  DETERMINERS.has(lower(passage, at)) ||
  OBJECT_PRONOUNS.has(lower(passage, at)) ||
  passage.tokens[at]?.kind === 'number' ||
  /^\p{Lu}/u.test(word(passage, at));

/** Opens a clause with a verb of its own. */
const SUBORDINATES =
  /^(?:who|which|that|whose|where|when|while|after|before|because|if|unless|as|since|until|what|whether|how|why|although|though|[,;:—–])$/u;

/**
 * "Doe's claim that [the talks had failed] was disputed", "Doe's call for [calm] was ignored": the last verb before the next clause is
 * that of the sentence; behind "for" and "of" it is the only one.
 */
export function endOfSubject(passage: Passage, { from, end }: Range): number {
  let last = end;
  const isPhrase = /^(?:for|of)$/u.test(lower(passage, from - 1));
  for (let at = from; at < end && !SUBORDINATES.test(lower(passage, at)); at += 1)
    if (opensVerb(passage, at) && (isPhrase || holdsFiniteVerb(passage, { from, end: at })))
      last = isAdverb(lower(passage, at - 1)) ? at - 1 : at;
  return last;
}

/** "[had] failed", "[surprised] many"; not so "had [failed]", "had also [failed]", "and [failed]". */
function opensVerb(passage: Passage, at: number): boolean {
  if (passage.quotedBy[at] || !isFiniteVerb(passage, at)) return false;
  const before = lower(passage, isAdverb(lower(passage, at - 1)) ? at - 2 : at - 1);
  return !isAuxiliary(before) && !/^(?:and|or|but|to|not)$/u.test(before);
}
