import type { Gender, Lexicon } from '../../../model/lexicon';
import { lexiconKey, onlyState } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { isDemonym, PARTISAN } from '../../words/demonyms';
import type { Token, TokenizedText } from '../../tokens/token';
import { looksFinite } from '../../words/word-classes';
import { hasCapital } from '../../tokens/word-forms';

/** A pronoun of the third person: for a person, or ("it", "they", "both") for an organisation, a thing, several or two. */
export interface Pronoun extends Span {
  readonly gender: Gender | 'person' | 'thing' | 'several' | 'two';
  readonly sentence: number;
  /** The place of its paragraph. */
  readonly block?: number | undefined;
  /** "he", and not "him" or "his". */
  readonly subject: boolean;
  /** "him", and "her" that nobody owns by: whom something is done to, and not who does it in the same clause. */
  readonly object: boolean;
  /** "[he] said" */
  readonly says?: boolean;
  /** "[he] added": who has said something before. */
  readonly adds?: boolean;
  /** The place of its first token. */
  readonly index: number;
  /** The state that "the Ruritanian" comes from. */
  readonly state?: string | undefined;
}

const GENDERS: Readonly<Record<string, Pronoun['gender']>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'several',
  them: 'several',
  their: 'several',
  theirs: 'several',
  themselves: 'several',
};

/** For a person, and not for a thing or several. */
export const isPersonal = ({ gender }: Pronoun) => /^(?:fe)?male$|^person$/u.test(gender);

export function findPronouns({ tokens, sentences }: TokenizedText, lexicon: Lexicon): Pronoun[] {
  return tokens.flatMap((token) => {
    const block = sentences[token.sentence]?.block;
    const described = describedByAge(tokens, token) ?? describedByState(tokens, token, lexicon);
    if (described) return [{ ...described, block }];
    const gender = GENDERS[token.lower];
    const subject = /^(?:he|she|it|they)$/u.test(token.lower);
    const { start, end, sentence, index } = token;
    const object = isObject(tokens, token);
    return gender ? [{ start, end, gender, sentence, block, subject, object, index }] : [];
  });
}

/** "warned [him]", "known [her] since", and not "lost [her] job". */
function isObject(tokens: readonly Token[], { lower, index }: Token): boolean {
  if (/^(?:him|them)$/u.test(lower)) return true;
  const next = tokens[index + 1];
  return lower === 'her' && (next?.kind !== 'word' || AFTER_OBJECT.test(next.lower));
}

const AFTER_OBJECT =
  /^(?:not|of|to|for|since|and|in|on|at|with|by|from|as|when|while|because|after|before|if|that|about|against|into|or|but|last|this|is|was|he|she|they|would|will)$/u;

/** "the 61-year-old", "the 61-year-old Ruritanian": somebody named before, of either gender. */
function describedByAge(tokens: readonly Token[], token: Token): Pronoun | undefined {
  const age = tokens[token.index + 1];
  if (token.lower !== 'the' || !/^\d{1,3}-year-old$/u.test(age?.lower ?? '')) return undefined;
  let last = token.index + 1;
  while (last < token.index + 4 && isInPhrase(tokens[last + 1])) last += 1;
  const { start, sentence, index } = token;
  return {
    start,
    end: tokens[last]?.end ?? token.end,
    gender: 'person',
    sentence,
    subject: true,
    object: false,
    index,
  };
}

/** "Ruritanian", "engineer", and no verb that follows. */
const isInPhrase = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (hasCapital(token) || /(?:er|or|ist|ian|man|woman|ant|ent|ee)$/u.test(token.lower));

/** Ends of adjectives that several are called by as well: "the French". */
const OF_SEVERAL = /(?:ese|ish|ch|s|x)$/u;
const GOES_ON = /^(?:also|then|now|never|who|['’]s)$/u;

/** "[the Ruritanian] denied it", "[the Londoner]", "[the Connecticut Democrat]": one person, where no noun follows. */
function describedByState(tokens: readonly Token[], token: Token, lexicon: Lexicon): Pronoun | undefined {
  const [first, second] = tokens.slice(token.index + 1, token.index + 3);
  if (token.lower !== 'the' || first?.sentence !== token.sentence) return undefined;
  const partisan = isOfParty(first, lexicon) && second && PARTISAN.test(second.text) ? second : undefined;
  const word = partisan ?? first;
  if (!endsThere(tokens, word) || !(partisan ?? isOneFrom(word, lexicon))) return undefined;
  const state = onlyState(lexicon.states.get(lexiconKey(first.text)));
  const { start, sentence, index } = token;
  const gender = 'person' as const;
  return { start, end: word.end, gender, sentence, subject: true, object: false, index, state: state?.code };
}

/** "the [Connecticut] Democrat", "the [Social] Democrat". */
const isOfParty = ({ lower, text }: Token, { regions, states }: Lexicon) =>
  regions.has(lower) || states.has(lower) || /^(?:Social|Christian|Liberal)$/u.test(text);

/** No noun follows. */
function endsThere(tokens: readonly Token[], { index, sentence }: Token): boolean {
  const next = tokens[index + 1];
  if (next?.sentence !== sentence || next.kind !== 'word') return true;
  return next.text === next.lower && (looksFinite(next.lower) || GOES_ON.test(next.lower));
}

/** "Ruritanian", "Londoner"; "Portuguese" may be several. */
function isOneFrom({ text, lower }: Token, lexicon: Lexicon): boolean {
  if (lexicon.outlets.has(lower) || !isDemonym(text, lexicon)) return false;
  return !OF_SEVERAL.test(lower);
}
