import type { EntityKind } from '../../../model/annotations';
import { lexiconKey } from '../../../model/lexicon';
import type { Candidate } from '../candidate';
import { knownCandidate } from '../known/known-candidate';
import { officeBefore } from '../offices/offices';
import { wordsOf, type NameContext, type Run } from '../name-context';
import { isFamily, isGiven } from '../personal-names';

const LONGEST = 6;

/** The names that the text writes where capitals mean something, by key, with their kinds. */
type Taught = ReadonlyMap<string, EntityKind>;

/** What the surely read names teach: whole names, and of a person of several words the last one. */
export function teach(context: NameContext, candidates: readonly Candidate[]): Taught {
  const taught = new Map<string, EntityKind>();
  for (const candidate of candidates) {
    if (!candidate.kind || candidate.form !== 'NAME' || candidate.state) continue;
    const last = candidate.kind === 'PERSON' ? context.tokens[candidate.to - 1]?.text : undefined;
    for (const key of [wordsOf(context, candidate), last ?? ''].map(lexiconKey))
      if (key.length > 2) taught.set(key, candidate.kind);
  }
  return taught;
}

/**
 * The names in a chunk of a title, where nearly every word has a capital: "[Jane Doe] Leaves For [Ruritania] As Talks End".
 * Only what the rest of the text or the lists know is taken.
 */
export function namesInTitle(context: NameContext, { from, to }: Run, taught: Taught): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; ) {
    const candidate = nameAt(context, at, to, taught);
    if (candidate) found.push(...withTitle(context, candidate));
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

function nameAt(context: NameContext, from: number, limit: number, taught: Taught): Candidate | undefined {
  for (let to = Math.min(limit, from + LONGEST); to > from; to -= 1) {
    const run = { from, to };
    const kind = taught.get(lexiconKey(wordsOf(context, run)));
    if (kind && (to - from > 1 || !isCommonWord(context, from))) return { ...run, kind, form: 'NAME' };
    const known = context.known.get(from);
    if (known?.to === to) return knownCandidate(context, known)[0];
    if (isFullName(context, run)) return { ...run, kind: 'PERSON', form: 'NAME' };
  }
  return undefined;
}

function isCommonWord({ tokens, lowerWords, lexicon }: NameContext, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return lowerWords.has(word) || lexicon.cues.verbForms.has(word) || lexicon.notNames.has(word);
}

/** "Jane Doe", "Mayor Jane Doe": a given name with a family name of the lists or behind a title. */
function isFullName(context: NameContext, { from, to }: Run): boolean {
  if (to - from !== 2 || isCommonWord(context, from + 1)) return false;
  return isGiven(context, from) && (isFamily(context, from + 1) || officeBefore(context, from) !== undefined);
}

/** The person with the title that stands before the name: "[Mayor] Jane Doe". */
function withTitle(context: NameContext, candidate: Candidate): Candidate[] {
  if (candidate.kind === undefined) return [];
  const title = candidate.kind === 'PERSON' ? officeBefore(context, candidate.from) : undefined;
  return [title ? { ...candidate, title } : candidate];
}
