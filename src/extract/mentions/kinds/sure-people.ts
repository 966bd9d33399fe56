import { lexiconKey } from '../../../model/lexicon';
import { initials } from '../../../util/initials';
import { personalInitials } from '../../../util/personal-initials';
import { CALLED } from '../../words/called';
import type { EncodedName } from '../encoded-names';
import { spanOf, tokenBeside, wordsOf, type NameContext, type Run } from '../name-context';

/** In characters. */
const LONGEST_BETWEEN = 60;

/** What people are called by besides, whatever the encoder takes it for: "Jane Roe Doe, known as [JRD]"; and what `initialsOfPeople` are. By key. */
export function surelyPeople(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const keyOf = (run: Run) => lexiconKey(wordsOf(context, run));
  const called = names.filter((name, at) => {
    const before = names[at - 1];
    return before?.kind === 'PERSON' && isCalled(context, before, name);
  });
  const bodies = new Set(
    names.filter(({ kind }) => kind === 'ORGANISATION').map((name) => initials(wordsOf(context, name))),
  );
  const short = initialsOfPeople(context, names).filter((letters) => !bodies.has(letters));
  return [...called.map(keyOf), ...short.map(lexiconKey)];
}

function isCalled(context: NameContext, before: Run, name: Run): boolean {
  const [end, start] = [spanOf(context, before).end, spanOf(context, name).start];
  return start - end < LONGEST_BETWEEN && CALLED.test(context.text.slice(end, start));
}

/** "JRD" where the text has "Jane Roe Doe" or "J. R. Doe": of three words and more. */
export function initialsOfPeople(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const all = names
    .filter(({ kind }) => kind === 'PERSON')
    .map((name) => personalInitials(wordsOf(context, name)));
  return [...new Set(all.filter(({ length }) => length === 3 || length === 4))].filter(
    (letters) => !isBodys(context, letters),
  );
}

/** A broadcaster of the lists, "[RBC] said it would appeal": letters that are somebody's by chance. */
function isBodys(context: NameContext, letters: string): boolean {
  const { tokens, known } = context;
  const isListed = (at: number) => /^(?:organisation|outlet)$/u.test(known.get(at)?.as ?? '');
  const own = tokens.filter(({ text }) => text === letters);
  return own.some(({ index }) => isListed(index) || isIt(context, index));
}

/** "[RBC] said on Monday that it would miss her": the first pronoun behind is a thing's. */
function isIt(context: NameContext, at: number): boolean {
  for (let next = at + 1; ; next += 1) {
    const token = tokenBeside(context, at, next);
    if (!token || PERSONAL.test(token.lower)) return false;
    if (/^its?$/u.test(token.lower)) return true;
  }
}

const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself|who)$/u;
