/** "X's denials", "latest denials of X", "X's view of Y", "questions to Y", "contested claims". */
import { isIdle, isTelling } from './adverbs';
import { namesIn } from './names';
import type { NameField, Question } from './question';
import type { Protected } from './quotes';
import { NOUNS, type Noun } from './verbs';

const OWNED =
  /^(?:(.+?)(?:[’']s|(?<=s)[’']) )?((?:[\p{L}-]+ )*?)(\p{L}+)(?: (of|from|with|to|on|against|for|between) (.+))?$/u;
const CONTESTED = /^(?:contested|disputed|contradicted|contradictory)$/iu;

/** Undefined where the words are built around no noun of saying. */
export function readNoun(words: string, quotes: Protected): Partial<Question> | undefined {
  const [, owner = '', adjectives = '', word = '', preposition = '', other = ''] = OWNED.exec(words) ?? [];
  const noun = NOUNS.get(word.toLowerCase());
  const described = adjectives.split(' ').filter(Boolean);
  if (!noun || !described.every(isDescription)) return undefined;
  const named = namesOf([
    ['saidBy', namesIn(owner, quotes)],
    [fieldBehind(preposition, noun, owner !== ''), namesIn(other, quotes)],
  ]);
  return {
    ...named,
    ...(noun.polarity && { polarity: [noun.polarity] }),
    contested: noun.contested === true || described.some((one) => CONTESTED.test(one)),
    leftAside: [...described.filter(isTelling), ...(noun.ofSubject ? [word] : [])],
  };
}

function namesOf(
  fields: readonly (readonly [field: NameField, names: readonly string[]])[],
): Partial<Question> {
  return Object.fromEntries(fields.filter(([, names]) => names.length > 0));
}

function isDescription(word: string): boolean {
  return isIdle(word) || isTelling(word) || CONTESTED.test(word) || /^(?:the|all|any)$/iu.test(word);
}

function fieldBehind(preposition: string, noun: Noun, hasOwner: boolean): NameField {
  if (noun.ofSubject) return 'about';
  if (preposition === 'to') return 'addressedTo';
  return !hasOwner && /^(?:of|from|with|between)$/u.test(preposition) ? 'saidBy' : 'about';
}
