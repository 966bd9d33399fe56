import { lexiconKey } from '../../../model/lexicon';
import { slice } from '../../../model/span';
import { CALLED } from '../../words/called';
import type { EncodedName } from '../encoded-names';
import { spanOf, wordsOf, type NameContext } from '../name-context';

/** In characters. */
const LONGEST_BETWEEN = 60;

/** What people are called by besides, whatever the encoder takes it for: "Jane Roe Doe, known as [JRD]", "Jane Paris … [Paris] denied". By key. */
export function surelyPeople(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const called = names.filter((name, at) => {
    const before = names[at - 1];
    if (before?.kind !== 'PERSON') return false;
    const between = { start: spanOf(context, before).end, end: spanOf(context, name).start };
    return between.end - between.start < LONGEST_BETWEEN && CALLED.test(slice(context.text, between));
  });
  return [...called.map((name) => lexiconKey(wordsOf(context, name))), ...namesakes(context, names)];
}

/** "in [Paris]", "flew to [Paris]": the town. */
const WHERE = /\b(?:in|at|near|from|to|into|outside|around|across|throughout|towards?|via|between)\s$/iu;
/** In characters. */
const FAR = 12;
/** From here on the encoder is believed that it is somebody. */
const SURE = 0.9;

/** Family names that are also a state's or a town's, where the text names nobody and nothing else so: "Jane Paris left. [Paris] denied it". */
function namesakes(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const { tokens, lexicon, known, text } = context;
  const families = new Set<string>();
  const where = new Set<string>();
  for (const { from, to, kind, confidence } of names) {
    const last = lexiconKey(tokens[to - 1]?.text ?? '');
    const { start } = spanOf(context, { from, to });
    const isSure = confidence >= SURE || lexicon.givenNames.has(tokens[from]?.lower ?? '');
    if (kind === 'PERSON' && to - from > 1 && isSure) families.add(last);
    else if (kind !== 'PERSON' && WHERE.test(text.slice(Math.max(0, start - FAR), start))) where.add(last);
  }
  return names
    .filter(({ from, to, kind }) => kind === 'PLACE' && to - from === 1 && known.has(from))
    .map((name) => lexiconKey(wordsOf(context, name)))
    .filter((key) => families.has(key) && !where.has(key));
}
