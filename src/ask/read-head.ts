/** The part of a question before "about": "what did X deny", "who told Y", "X's denials", or a bare name. */
import { withoutAdverbs } from './adverbs';
import { namesIn, withoutFillers } from './names';
import type { Question } from './question';
import type { Protected } from './quotes';
import { readNoun } from './read-noun';
import { VERBS, type Verb } from './verbs';

type Head = Partial<Question>;

const ASKING =
  /^(?:and |so |please )?(?:(?:tell|show|give) me |show |find |list |(?:is|are) there )?(?:(?:who|whom|what|whatever|when|where|why|how often|how many times|how|which \p{L}+|whoever|everything|anything|all|everyone|anyone|everybody|anybody|somebody|someone|people)(?: (?:that|who|else))?)(?= |$)/iu;
const COMMAND = /^(?:please )?(?:(?:tell|show|give|find) me|show|find|list)(?= |$)/iu;
const HELPER =
  /^(?:did|does|do|has|have|had|is|are|was|were|will|would|been|being|ever|also|already|openly|publicly|recently)(?= |$)/iu;
/** "spoke OF Russia", "called ON Russia TO act" */
const PREPOSITION = /^(?:of|on|upon|for|against|over|out|at)\s+/iu;
/** "said ON Russia", "said OF Russia": whom it is about. */
const ON = /^(?:of|on|against)\s+/iu;
/** "said IN an interview", "said BEFORE the vote": circumstances, and no words of the statement. */
const CIRCUMSTANCE =
  /^(?:in|at|during|before|after|when|while|under|from|on (?:twitter|facebook|television|tv|the radio|radio|air|camera))(?= |$)/iu;
/** "spoke WITH Russia" */
const WITH = /^(?:with|to)\s+/iu;
const USED_WORDS = /(?<![\p{L}])us(?:e|es|ed|ing) (?:the )?(?:words?|phrases?|terms?|expressions?)(?= )/giu;
/** `hasParts`: whether something like "about X" follows, so that a bare name in front of it is who speaks. */
export function readHead(words: string, hasParts: boolean, quotes: Protected): Head {
  const { asked, rest } = withoutAsking(words.replace(USED_WORDS, 'said'));
  const noun = readNoun(rest, quotes);
  if (noun) return noun;
  const tokens = rest === '' ? [] : rest.split(' ');
  const at = findVerb(tokens, asked);
  const verb = VERBS.get((tokens[at] ?? '').toLowerCase());
  if (verb) return withVerb(tokens, at, verb, quotes);
  return withUnknownVerb(tokens, asked, quotes) ?? withoutVerb(rest, hasParts || asked, quotes);
}

function withoutAsking(words: string): { readonly asked: boolean; readonly rest: string } {
  const asked = ASKING.test(words);
  let rest =
    asked || !COMMAND.test(words) ? words.replace(ASKING, '').trim() : words.replace(COMMAND, '').trim();
  while (HELPER.test(rest)) rest = rest.replace(HELPER, '').trim();
  // "has ANYONE contradicted X"
  if (!asked && rest !== words.trim()) rest = rest.replace(ASKING, '').trim();
  return { asked: asked || rest !== words.trim(), rest };
}

/** Where the verb is: the first word that can only be one; a word with a capital is part of a name. */
function findVerb(tokens: readonly string[], asked: boolean): number {
  const verbs = tokens.map((token) => VERBS.get(token));
  if (asked && verbs[0]) return 0;
  const sure = verbs.findIndex((verb) => verb && !verb.ambiguous);
  return sure >= 0
    ? sure
    : verbs.findLastIndex((verb, index) => verb !== undefined && (index > 0 || tokens.length === 1));
}

function withVerb(tokens: readonly string[], at: number, verb: Verb, quotes: Protected): Head {
  const subject = withoutAdverbs(tokens.slice(0, at));
  const object = withoutAdverbs(tokens.slice(at + 1));
  const who = namesIn(subject.rest, quotes);
  const asides = [...subject.aside, ...(verb.finer ? [tokens[at] ?? ''] : []), ...object.aside];
  if (verb.contested) return contradicted(who, object.rest, asides, quotes);
  const said = readObject(object.rest, verb, quotes);
  const hasPolarity = verb.polarity && (!verb.before || verb.before.test(`${object.rest} `));
  return {
    ...said,
    ...(hasPolarity && { polarity: [verb.polarity] }),
    ...(who.length > 0 && { [verb.passesOn ? 'reportedBy' : 'saidBy']: who }),
    leftAside: [...asides, ...(said.leftAside ?? [])],
  };
}

/** "contradicted X on Y": what X says of Y, where others stand against it; who does so cannot be asked for. */
function contradicted(
  who: readonly string[],
  object: string,
  asides: readonly string[],
  quotes: Protected,
): Head {
  const isReflexive = /^(?:him|her|them|it)sel(?:f|ves)$/iu.test(object);
  const { saidBy = [], about = [] } = object === '' ? {} : withoutVerb(object, true, quotes);
  return isReflexive || object === ''
    ? { contested: true, saidBy: who, leftAside: asides }
    : { contested: true, saidBy, about, leftAside: [...who, ...asides] };
}

/** "peace to Ukraine" behind "promised": what is promised and to whom. */
function readObject(object: string, verb: Verb, quotes: Protected): Head {
  if (verb.object === 'text' && ON.test(object) && !CIRCUMSTANCE.test(object))
    return { about: namesIn(object.replace(ON, ''), quotes) };
  if (CIRCUMSTANCE.test(object) && quotes.take(object).quoted.length === 0) return { leftAside: [object] };
  if (verb.object === 'addressedTo' && ON.test(object))
    return { about: namesIn(object.replace(ON, ''), quotes) };
  if (verb.object === 'about' && !verb.polarity && WITH.test(object))
    return { addressedTo: namesIn(object.replace(WITH, ''), quotes) };
  return readPlainObject(object, verb, quotes);
}

function readPlainObject(object: string, verb: Verb, quotes: Protected): Head {
  const { quoted, rest } = verb.object === 'text' ? quotes.take(object) : { quoted: [], rest: object };
  const [what = '', whom = ''] = splitAddressee(rest.replace(PREPOSITION, ''), verb);
  const to = namesIn(whom, quotes);
  const words = [...quoted, quotes.restore(withoutFillers(what))].filter(Boolean);
  return {
    ...(to.length > 0 && { addressedTo: to }),
    ...(verb.object === 'text' && words.length > 0 && { text: words.join(' ') }),
    ...(verb.object === 'about' && { about: namesIn(what, quotes) }),
  };
}

function splitAddressee(object: string, verb: Verb): readonly string[] {
  if (verb.object === 'addressedTo') return ['', object];
  // "to Ukraine" is whom, "to help" is what: a name has a capital, and nobody "says to help".
  const to = verb.object === 'text' ? /(?:^| )to (.+)$/u : /(?:^| )to ((?:the )?[\p{Lu}\uE000-\uF8FF].*)$/u;
  const match = to.exec(object);
  return match ? [object.slice(0, match.index), match[1] ?? ''] : [object];
}

/** "who SUPPORTS X": asked about X; what the verb says, no filter holds. */
function withUnknownVerb(tokens: readonly string[], asked: boolean, quotes: Protected): Head | undefined {
  const [verb = '', next = ''] = tokens;
  const isVerb = asked && /^\p{Ll}+$/u.test(verb) && /^[\p{Lu}\uE000-\uF8FF]/u.test(next);
  if (!isVerb || /^(?:the|an?|de|van|von|al|el)$/u.test(verb)) return undefined;
  return { about: namesIn(tokens.slice(1).join(' '), quotes), leftAside: [verb] };
}

/** "X", "X on Y", "X → Y", or words in quotation marks; `"red line" about Y`: who speaks would have a capital. */
function withoutVerb(words: string, isSpeaker: boolean, quotes: Protected): Head {
  const pair = /^(.+?)\s*(?: on | vs\.? |→|->)\s*(.+)$/u.exec(words);
  if (pair) return { saidBy: namesIn(pair[1] ?? '', quotes), about: namesIn(pair[2] ?? '', quotes) };
  const { quoted, rest } = quotes.take(words);
  const areWords = quoted.length > 0 && rest === '' && (!isSpeaker || /^\p{Ll}/u.test(quoted.join(' ')));
  if (areWords) return { text: quoted.join(' ') };
  if (isSpeaker) return { saidBy: namesIn(words, quotes) };
  const name = quotes.restore(withoutFillers(words));
  return name === '' ? {} : { anything: name };
}
