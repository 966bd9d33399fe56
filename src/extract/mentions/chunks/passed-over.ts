import type { Token } from '../../tokens/token';
import type { Candidate } from '../candidate';
import type { EncodedName } from '../encoded-names';
import { PARTISAN } from '../../words/demonyms';
import { isFormOfAddress } from '../../words/forms-of-address';
import { isAllCapitals, isCapitalised } from '../../tokens/letter-case';
import { placesIn } from '../../tokens/run';
import { LONGEST_PERSON } from '../bounds/part-titled';
import type { NameContext, Run } from '../name-context';
import { officeEndingAt } from '../offices/offices';
import { isGiven } from '../personal-names';
import { readChunk } from './read-chunk';

/** In words. */
const LONGEST_TITLE = 3;
/** What is known of somebody who has a given name or a title and no more. */
const CONFIDENCE = 0.8;

/** The names with those of people whom the encoder passes over: "met [Jane Doe]", "Mr. [Doe]", as if it had marked them. */
export function withPassedOver(
  context: NameContext,
  chunks: readonly Run[],
  names: readonly EncodedName[],
): EncodedName[] {
  const people = outside(chunks, names)
    .flatMap((chunk) => readChunk(context, chunk))
    .map((candidate) => behindParty(context, candidate))
    .filter((candidate) => isSomebody(context, candidate))
    .map(({ from, to }) => ({ from, to, kind: 'PERSON' as const, confidence: CONFIDENCE }));
  return [...names, ...people].sort((a, b) => a.from - b.from);
}

/** The parts of the chunks that no name covers. */
export function outside(chunks: readonly Run[], names: readonly Run[]): Run[] {
  const covered = new Set(names.flatMap(placesIn));
  return chunks.flatMap((chunk) => {
    const free = placesIn(chunk).filter((at) => !covered.has(at));
    const starts = free.filter((at, place) => free[place - 1] !== at - 1);
    return starts.map((start, place) => {
      const next = starts[place + 1] ?? Infinity;
      return { from: start, to: (free.filter((at) => at < next).pop() ?? start) + 1 };
    });
  });
}

/** "Democrat [Jane Doe]". */
function behindParty({ tokens }: NameContext, candidate: Candidate): Candidate {
  return PARTISAN.test(tokens[candidate.from]?.text ?? '')
    ? { ...candidate, from: candidate.from + 1 }
    : candidate;
}

/** Words with a capital that a title or a given name tells to be somebody's. */
function isSomebody(context: NameContext, candidate: Candidate): boolean {
  const { kind, state, from, to } = candidate;
  const words = context.tokens.slice(from, to);
  const isOther = state !== undefined || (kind !== undefined && kind !== 'PERSON');
  return !isOther && words.length <= LONGEST_PERSON && words.every(isNameWord) && isTold(context, candidate);
}

/** "Mr. [Song]", "President [Doe]", "rival [Xiyo Doe]", "[Jane Doe]"; no "Girl Scout [Cookies]", "Mark Of [Honour]", "Director of Public [Works]". */
function isTold(context: NameContext, { title, from, to }: Candidate): boolean {
  const form = title && context.tokens[title.to - 1];
  if (form && isFormOfAddress(form.text, context.lexicon)) return true;
  const { commonWords, notNames, organisationWords, placeWords } = context.lexicon;
  const last = context.tokens[to - 1]?.lower ?? '';
  if ([commonWords, notNames, organisationWords, placeWords].some((words) => words.has(last))) return false;
  if (to - from > 1) return form !== undefined || isGiven(context, from);
  return isCapitalised(form) && officeEndingAt(context, from, from - LONGEST_TITLE) !== undefined;
}

const isNameWord = (word: Token) =>
  word.kind === 'word' && isCapitalised(word) && !isAllCapitals(word.text.replaceAll('.', ''));
