/** Names that the encoder runs together with a title, a party, or with other names in a list. */
import { lexiconKey } from '../../../model/lexicon';
import { isOwnerMark } from '../../tokens/word-forms';
import { PARTISAN } from '../../words/demonyms';
import type { EncodedName } from '../encoded-names';
import { electedKind, type Votes } from '../kinds/kind-votes';
import { isCapitalised } from '../../tokens/letter-case';
import { MODIFIER } from '../../words/office-modifiers';
import { officeEndingAt } from '../offices/offices';
import { wordsOf, type NameContext, type Run } from '../name-context';
import { ROYAL } from './trim-names';
import { isGiven } from '../personal-names';

/** In words. */
export const LONGEST_PERSON = 3;
/** Of what is parted from a name the encoder knows less. */
const OF_REST = 0.5;
/** How sure it is that a title stands before somebody's name. */
const TITLED = 0.8;

/** Before nobody but people, whether or not the name has a given name. */
const FORM = /^(?:M(?:r|s|rs)\.?|(?:Sen|Rep|Gov)s?\.|(?:Senator|Governor)s?|Congress(?:wo)?m[ae]n)$/u;

/**
 * "Florida Sen. [Jane Doe] (R-Fla.)", "Mrs. [Doe]", "Democratic rival [Jane Doe]", "[Roe] and Senator [Jane Doe] of Ohio":
 * whatever the encoder takes it for, a title stands before somebody's name.
 */
export function partAtTitles(context: NameContext, name: EncodedName): EncodedName[] {
  for (let from = name.from + 1; from < name.to; from += 1) {
    const to = personEnd(context, from, name.to);
    const title = to > from ? titleStart(context, name.from, { from, to }) : undefined;
    if (title === undefined) continue;
    const confidence = Math.max(name.confidence, TITLED);
    return [
      ...before(context, name, title),
      { ...name, from, to, kind: 'PERSON', confidence },
      ...behind(context, name, to).flatMap((rest) => partAtTitles(context, rest)),
    ];
  }
  return [name];
}

/** Where the words with a capital end that somebody is called by; nobody is called "Jane Doe School". */
function personEnd({ tokens, lexicon }: NameContext, from: number, limit: number): number {
  let to = from;
  while (to < limit && tokens[to]?.kind === 'word' && (isCapitalised(tokens[to]) || isParticle(to))) {
    to += 1;
    if (to - from > LONGEST_PERSON + 1) return from;
  }
  const last = tokens[to - 1]?.lower ?? '';
  const isThing = [lexicon.organisationWords, lexicon.placeWords].some((words) => words.has(last));
  return isThing ? from : to;

  function isParticle(at: number): boolean {
    return at > from && lexicon.particles.has(tokens[at]?.lower ?? '') && isCapitalised(tokens[at + 1]);
  }
}

/** Where the title begins that ends where somebody's name does begin. */
function titleStart(context: NameContext, limit: number, { from, to }: Run): number | undefined {
  const word = context.tokens[from - 1]?.text ?? '';
  if (officeEndingAt(context, to, from) !== undefined) return undefined;
  if (FORM.test(word)) return from - 1;
  if (to - from < 2 || !isGiven(context, from) || ROYAL.test(lexiconKey(word))) return undefined;
  return PARTISAN.test(word) ? from - 1 : officeEndingAt(context, from, limit);
}

/** "[Roe Bank] Chairman Jane Doe", "[Roe] and Senator Jane Doe"; what the lists know is read without the encoder. */
function before(context: NameContext, name: EncodedName, title: number): EncodedName[] {
  const { tokens, known } = context;
  const { from } = name;
  let to = title;
  while (to > from && !isNameWord(to - 1)) to -= 1;
  if (to === from || known.get(from)?.to === to) return [];
  const kind =
    to - from > 1 && isGiven(context, from) && personEnd(context, from, to) === to ? 'PERSON' : name.kind;
  return [{ ...name, to, kind, confidence: name.confidence * OF_REST }];

  function isNameWord(at: number): boolean {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (!isCapitalised(tokens[at]) || PARTISAN.test(text)) return false;
    const isBody = at > from && context.lexicon.organisationWords.has(lower);
    return (isBody || !MODIFIER.test(lower)) && officeEndingAt(context, at + 1, at) === undefined;
  }
}

/** "Jane Doe (R-Ohio) and [John Roe]", "Jane Doe of [Ohio]", "Jane Doe's [Council of Advisers]". */
function behind({ tokens, known }: NameContext, name: EncodedName, end: number): EncodedName[] {
  const rest = { ...name, confidence: name.confidence * OF_REST };
  const seat = tokens[end]?.lower === 'of' ? known.get(end + 1) : undefined;
  const home: EncodedName[] = seat ? [{ ...rest, from: end + 1, to: seat.to, kind: 'PLACE' }] : [];
  const words = tokens.slice(end, name.to);
  const joint = words.findIndex((token) => /^(?:and|or|&)$/u.test(token.text) || isOwnerMark(token));
  const from = end + joint + 1;
  return joint >= 0 && from < name.to && isCapitalised(tokens[from]) ? [...home, { ...rest, from }] : home;
}

/** "[Doe], [Roe] and [Jane Smith]", "[Iowa], [Ohio] and [Utah]": each known, or named as somebody elsewhere too. */
export function partInList(context: NameContext, name: EncodedName, votes: Votes): EncodedName[] {
  const { tokens, known } = context;
  const words = tokens.slice(name.from, name.to);
  const isJoined = words.some(({ text }) => JOINT.test(text));
  if (!isJoined || known.get(name.from)?.to === name.to) return [name];
  const marks = words.filter(({ text }) => text === ',' || JOINT.test(text)).map(({ index }) => index);
  const parts = [...marks, name.to]
    .map((to, at) => ({
      from: at === 0 ? name.from : (marks[at - 1] ?? 0) + 1,
      to,
    }))
    .filter(({ from, to }) => from < to)
    .map((run) => {
      if (known.get(run.from)?.to === run.to) return { ...name, ...run };
      return isSomebody(context, run, votes) ? { ...name, ...run, kind: 'PERSON' as const } : undefined;
    });
  const named = parts.filter((part) => part !== undefined);
  return named.length === parts.length && named.length > 1 ? named : [name];
}

const JOINT = /^(?:and|or)$/u;

function isSomebody(context: NameContext, run: Run, votes: Votes): boolean {
  const words = context.tokens.slice(run.from, run.to);
  if (words.length > LONGEST_PERSON || !words.every((token) => isCapitalised(token))) return false;
  const isBody = context.lexicon.organisationWords.has(words.at(-1)?.lower ?? '');
  if (words.length > 1 && isGiven(context, run.from) && !isBody) return true;
  return electedKind(votes, lexiconKey(wordsOf(context, run))) === 'PERSON';
}
