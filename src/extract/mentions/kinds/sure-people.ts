import { lexiconKey } from '../../../model/lexicon';
import { slice } from '../../../model/span';
import { CALLED } from '../../words/called';
import type { EncodedName } from '../encoded-names';
import { spanOf, wordsOf, type NameContext } from '../name-context';

/** In characters. */
const LONGEST_BETWEEN = 60;

/** What people are called by besides, whatever the encoder takes it for: "Jane Roe Doe, known as [JRD]". By key. */
export function surelyPeople(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const called = names.filter((name, at) => {
    const before = names[at - 1];
    if (before?.kind !== 'PERSON') return false;
    const between = { start: spanOf(context, before).end, end: spanOf(context, name).start };
    return between.end - between.start < LONGEST_BETWEEN && CALLED.test(slice(context.text, between));
  });
  return called.map((name) => lexiconKey(wordsOf(context, name)));
}
