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

/** "in [Paris]", "flew to [Paris]", "[Paris] mayor", "[Jordan] will close its border": the town, the state. */
const WHERE = /\b(?:in|at|near|from|to|into|outside|around|across|throughout|towards?|via|between)\s$/iu;
const WHAT = /^\s(?:mayor|police|airport|government|officials?)\b|^[^.;\n]{0,30}\sits\b/u;
/** In characters. */
const FAR = 12;
const BEHIND = 40;
/** From here on the encoder is believed that it is somebody. */
const SURE = 0.9;

/** Family names that are also a state's or a town's, where the text names nobody and nothing else so: "Jane Paris left. [Paris] denied it". */
function namesakes(context: NameContext, names: readonly EncodedName[]): readonly string[] {
  const { tokens, known } = context;
  const lastOf = ({ to }: EncodedName) => lexiconKey(tokens[to - 1]?.text ?? '');
  const families = new Set(names.filter((name) => isFullName(context, name)).map(lastOf));
  const places = new Set(names.filter((name) => isPlaceHere(context, name)).map(lastOf));
  return names
    .filter(({ from, to, kind }) => kind === 'PLACE' && to - from === 1 && known.has(from))
    .map((name) => lexiconKey(wordsOf(context, name)))
    .filter((key) => families.has(key) && !places.has(key));
}

const isFullName = ({ tokens, lexicon }: NameContext, { from, to, kind, confidence }: EncodedName) =>
  kind === 'PERSON' &&
  to - from > 1 &&
  (confidence >= SURE || lexicon.givenNames.has(tokens[from]?.lower ?? ''));

function isPlaceHere(context: NameContext, name: EncodedName): boolean {
  const { start, end } = spanOf(context, name);
  const before = context.text.slice(Math.max(0, start - FAR), start);
  return name.kind !== 'PERSON' && (WHERE.test(before) || WHAT.test(context.text.slice(end, end + BEHIND)));
}
