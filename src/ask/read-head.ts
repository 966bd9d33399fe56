/** The part of a question before "about": "what did X deny", "who told Y", "X's denials", or a bare name. */
import { namesIn, withoutFillers } from './names';
import type { Question } from './question';
import type { Protected } from './quotes';
import { NOUNS, VERBS, type Verb } from './verbs';

type Head = Partial<Question>;

const ASKING =
  /^(?:and |so |please )?(?:tell me |show me |show |find |list |give me )?(?:(?:who|whom|what|whatever|when|where|why|how often|how|which \p{L}+|whoever|everything|anything|all|everyone|anyone|everybody|anybody|people)(?: (?:that|who|else))?)(?= |$)/iu;
const HELPER =
  /^(?:did|does|do|has|have|had|is|are|was|were|will|would|been|being|ever|also|already|openly|publicly|recently)(?= |$)/iu;
/** "spoke OF Russia", "called ON Russia TO act" */
const PREPOSITION = /^(?:of|on|upon|for|against|over|out|at)\s+/iu;

/** `hasParts`: whether something like "about X" follows, so that a bare name in front of it is who speaks. */
export function readHead(words: string, hasParts: boolean, quotes: Protected): Head {
  const { asked, rest } = withoutAsking(words);
  const noun = withNoun(rest, quotes);
  if (noun) return noun;
  const tokens = rest === '' ? [] : rest.split(' ');
  const at = findVerb(tokens, asked);
  const verb = VERBS.get((tokens[at] ?? '').toLowerCase());
  if (verb) return withVerb(tokens.slice(0, at).join(' '), verb, tokens.slice(at + 1).join(' '), quotes);
  return withoutVerb(rest, hasParts || asked, quotes);
}

function withoutAsking(words: string): { readonly asked: boolean; readonly rest: string } {
  let rest = words.replace(ASKING, '').trim();
  const asked = rest !== words.trim();
  while (HELPER.test(rest)) rest = rest.replace(HELPER, '').trim();
  return { asked, rest };
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

function withVerb(subject: string, verb: Verb, object: string, quotes: Protected): Head {
  const who = namesIn(subject, quotes);
  const said = readObject(object, verb, quotes);
  return {
    ...said,
    ...(verb.polarity && { polarity: [verb.polarity] }),
    ...(who.length > 0 && { [verb.passesOn ? 'reportedBy' : 'saidBy']: who }),
  };
}

/** "peace to Ukraine" behind "promised": what is promised and to whom. */
function readObject(object: string, verb: Verb, quotes: Protected): Head {
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

/** "X's denials", "denials of X", "all statements" */
function withNoun(words: string, quotes: Protected): Head | undefined {
  const owned = /^(?:(.+?)(?:[’']s|(?<=s)[’']) )?(?:all |the )*(\p{L}+)(?: (?:of|from) (.+))?$/u.exec(words);
  const noun = owned?.[2]?.toLowerCase() ?? '';
  if (!owned || !NOUNS.has(noun)) return undefined;
  const polarity = NOUNS.get(noun);
  const who = [...namesIn(owned[1] ?? '', quotes), ...namesIn(owned[3] ?? '', quotes)];
  return { ...(polarity && { polarity: [polarity] }), ...(who.length > 0 && { saidBy: who }) };
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
