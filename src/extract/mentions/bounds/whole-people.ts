import type { EncodedName } from '../encoded-names';
import { tokenBeside, type NameContext } from '../name-context';
import { isGiven } from '../personal-names';
import { isAllCapitals, isCapitalised } from '../../tokens/letter-case';

/** The names, with those of people whole that the encoder cuts: "Jane [Doe]", "[Jane] van der [Doe]". */
export function wholePeople(context: NameContext, names: readonly EncodedName[]): EncodedName[] {
  const whole: EncodedName[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    if (last && isOneName(context, last, name)) {
      whole[whole.length - 1] = {
        ...last,
        to: name.to,
        confidence: Math.max(last.confidence, name.confidence),
      };
    } else whole.push(isCutBehindGiven(context, name, last) ? { ...name, from: name.from - 1 } : name);
  }
  return whole;
}

/** "[Jane] van der [Doe]": nothing but particles between two names of people. */
function isOneName(context: NameContext, one: EncodedName, next: EncodedName): boolean {
  const { tokens, lexicon } = context;
  const between = tokens.slice(one.to, next.from);
  return (
    [one, next].every(({ kind }) => kind === 'PERSON') &&
    between.length > 0 &&
    between.every(({ text }) => lexicon.particles.has(text)) &&
    tokenBeside(context, one.from, next.from) !== undefined
  );
}

/** "Jane [Doe]": a given name that nothing else takes stands before it. */
function isCutBehindGiven(
  context: NameContext,
  { kind, from, to }: EncodedName,
  last?: EncodedName,
): boolean {
  const given = tokenBeside(context, from, from - 1);
  return (
    kind === 'PERSON' &&
    to === from + 1 &&
    given !== undefined &&
    (last?.to ?? 0) < from &&
    !context.covered.has(from - 1) &&
    isCapitalised(given) &&
    !isAllCapitals(given.text) &&
    isGiven(context, from - 1) &&
    !isOther(context, given.lower)
  );
}

/** "[Even] Doe left", "[Sheikh] Doe": what is a given name too. */
const isOther = ({ lexicon }: NameContext, word: string) =>
  lexicon.commonWords.has(word) ||
  lexicon.honorifics.has(word) ||
  (lexicon.notNames.has(word) && !MONTH.test(word));

/** Short for a month where a number stands behind it. */
const MONTH = /^(?:jan|jun|sep)$/u;
