import type { EntityKind } from '../../../model/annotations';
import { lexiconKey } from '../../../model/lexicon';
import { officeEndingAt } from '../offices/offices';
import { tokenBeside, wordsOf, type NameContext, type Run } from '../name-context';

/** "Aurora-2", "Aurora-2M"; not "Covid-19" or "Article-5". */
const MODEL =
  /^(?!(?:Covid|Formula|Under|Article|Section|Channel|Line|Route|Unit|Group|Phase|Division|Highway|Terminal|Block|Sector|Zone)\b)\p{Lu}\p{Ll}{2,}-\p{N}{1,3}\p{Lu}?$/u;
/** "KF-21", "Ro-57M", "ROEV-C58", "Aurora S600", "Aurora Mk-1A". */
const NUMBERED =
  /(?:^|\s)(?:\p{Lu}\p{L}?\p{Lu}{0,3}-\p{Lu}?\p{N}+\p{Lu}{0,2}|\p{Lu}\p{N}{2,})(?:\s|$)|\s\p{N}{1,5}(?:\p{Lu}{1,2}|(?:\s(?:Pro|Max|Ultra|Plus|Turbo))+)$/u;

/** "Aurora-2", and not "S-400", which may also be the road. */
export const isModel = (words: string) => MODEL.test(words);

/** "F-16", "KF-21M". */
const isNumbered = (words: string) => NUMBERED.test(words);

/** What a name is by its own words and by the office set off behind it; undefined where they do not tell. */
export function shapeKind(context: NameContext, run: Run): EntityKind | undefined {
  const words = wordsOf(context, run);
  if (isNumbered(words) || isModel(words)) return 'PRODUCT';
  if (run.to - run.from > 1 && looksLikePerson(context, run)) return 'PERSON';
  return hasParticle(context, run) ? 'PERSON' : undefined;
}

/** In words. */
const LONGEST_PERSON = 5;

/** "Jane Doe, [head] of the agency", "[Jane] Doe", "[J. R.] Doe". */
function looksLikePerson(context: NameContext, run: Run): boolean {
  const isGiven = run.to - run.from <= LONGEST_PERSON && startsWithGivenName(context, run);
  return officeInApposition(context, run) || isGiven || /^(?:\p{Lu}\.\s?)+/u.test(wordsOf(context, run));
}

function startsWithGivenName({ tokens, lexicon: { givenNames } }: NameContext, { from }: Run): boolean {
  const first = lexiconKey(tokens[from]?.text ?? '');
  return givenNames.has(first) || (first.includes('-') && givenNames.has(first.split('-')[0] ?? ''));
}

/** "Doe van Roe", "Ahmad bin Doe". */
const hasParticle = ({ tokens }: NameContext, { from, to }: Run) =>
  tokens.slice(from + 1, Math.max(from + 1, to - 1)).some(({ text }) => PARTICLE.test(text));

const PARTICLE = /^(?:van|von|bin|bint|ibn|ben|der|abu)$/u;

/** In tokens: how far behind the comma the office ends. */
const FARTHEST = 7;

/** "Jane Doe, [head] of the agency", "Jane Doe, a [lawyer]", "Jane Doe, 42, …". */
function officeInApposition(context: NameContext, { to }: Run): boolean {
  const behind = (at: number) => tokenBeside(context, to - 1, at);
  if (behind(to)?.text !== ',') return false;
  const next = behind(to + 1);
  if (!next || next.text !== next.lower) return false;
  if (/^\d\d?$/u.test(next.text)) return behind(to + 2)?.text === ',';
  for (let end = to + 2; end <= to + FARTHEST; end += 1) {
    if (behind(end - 1)?.kind !== 'word') return false;
    if (officeEndingAt(context, end, to + 1) !== undefined) return true;
  }
  return false;
}
