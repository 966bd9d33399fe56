import type { EntityKind } from '../../model/annotations';
import { lexiconKey } from '../../model/lexicon';
import { officeEndingAt } from './offices';
import { tokenBeside, wordsOf, type Reading, type Run } from './reading';

/** "Aurora-2", "Aurora-2M"; not "Covid-19" or "Article-5". */
const MODEL =
  /^(?!(?:Covid|Formula|Under|Article|Section|Channel|Line|Route|Unit|Group|Phase|Division|Highway|Terminal|Block|Sector|Zone)\b)\p{Lu}\p{Ll}{2,}-\p{N}{1,3}\p{Lu}?$/u;
/** "KF-21", "Aurora S600". */
const NUMBERED = /(?:^|\s)(?:\p{Lu}{1,4}-\p{N}+|\p{Lu}\p{N}{2,})(?:\s|$)/u;

/** "Aurora-2", and not "S-400", which may also be the road. */
export const isModel = (words: string) => MODEL.test(words);

/** What a name is by its own words and by the office set off behind it; undefined where they do not tell. */
export function shapeKind(reading: Reading, run: Run): EntityKind | undefined {
  if (run.to - run.from > 1 && looksLikePerson(reading, run)) return 'PERSON';
  const words = wordsOf(reading, run);
  if (NUMBERED.test(words) || isModel(words)) return 'PRODUCT';
  return hasParticle(reading, run) ? 'PERSON' : undefined;
}

/** In words. */
const LONGEST_PERSON = 5;

/** "Jane Doe, [head] of the agency", "[Jane] Doe", "[J. R.] Doe". */
function looksLikePerson(reading: Reading, run: Run): boolean {
  const isGiven = run.to - run.from <= LONGEST_PERSON && startsWithGivenName(reading, run);
  return officeInApposition(reading, run) || isGiven || /^(?:\p{Lu}\.\s?)+/u.test(wordsOf(reading, run));
}

function startsWithGivenName({ tokens, lexicon: { givenNames } }: Reading, { from }: Run): boolean {
  const first = lexiconKey(tokens[from]?.text ?? '');
  return givenNames.has(first) || (first.includes('-') && givenNames.has(first.split('-')[0] ?? ''));
}

/** "Doe van Roe", "Ahmad bin Doe". */
const hasParticle = ({ tokens }: Reading, { from, to }: Run) =>
  tokens.slice(from + 1, Math.max(from + 1, to - 1)).some(({ text }) => PARTICLE.test(text));

const PARTICLE = /^(?:van|von|bin|bint|ibn|ben|der|abu)$/u;

/** In tokens: how far behind the comma the office ends. */
const FARTHEST = 7;

/** "Jane Doe, [head] of the agency", "Jane Doe, a [lawyer]", "Jane Doe, 42, …". */
function officeInApposition(reading: Reading, { to }: Run): boolean {
  const behind = (at: number) => tokenBeside(reading, to - 1, at);
  if (behind(to)?.text !== ',') return false;
  const next = behind(to + 1);
  if (!next || next.text !== next.lower) return false;
  if (/^\d\d?$/u.test(next.text)) return behind(to + 2)?.text === ',';
  for (let end = to + 2; end <= to + FARTHEST; end += 1) {
    if (behind(end - 1)?.kind !== 'word') return false;
    if (officeEndingAt(reading, end, to + 1) !== undefined) return true;
  }
  return false;
}
