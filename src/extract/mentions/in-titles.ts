import type { EntityKind } from '../../model/annotations';
import { lexiconKey } from '../../model/lexicon';
import type { Draft } from './draft';
import { knownDraft } from './known-draft';
import { officeBefore } from './offices';
import { readChunk } from './read-chunk';
import { wordsOf, type Reading, type Run } from './reading';

const LONGEST = 6;

/** The names that the text writes where capitals mean something, by key, with their kinds. */
export type Taught = ReadonlyMap<string, EntityKind>;

/** What the surely read names teach: whole names, and of a person of several words the last one. */
export function teach(reading: Reading, drafts: readonly Draft[]): Taught {
  const taught = new Map<string, EntityKind>();
  for (const draft of drafts) {
    if (!draft.kind || draft.form !== 'NAME' || draft.state) continue;
    const last = draft.kind === 'PERSON' ? reading.tokens[draft.to - 1]?.text : undefined;
    for (const key of [wordsOf(reading, draft), last ?? ''].map(lexiconKey))
      if (key.length > 2) taught.set(key, draft.kind);
  }
  return taught;
}

/**
 * The names in a chunk of a title, where nearly every word has a capital: "[Jane Doe] Leaves For [Ruritania] As Talks End".
 * Only what the rest of the text or the lists know is taken.
 */
export function namesInTitle(reading: Reading, { from, to }: Run, taught: Taught): Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < to; ) {
    const draft = nameAt(reading, at, to, taught);
    if (draft) found.push(...withTitle(reading, draft));
    at = draft ? draft.to : at + 1;
  }
  return found;
}

function nameAt(reading: Reading, from: number, limit: number, taught: Taught): Draft | undefined {
  for (let to = Math.min(limit, from + LONGEST); to > from; to -= 1) {
    const run = { from, to };
    const kind = taught.get(lexiconKey(wordsOf(reading, run)));
    if (kind && (to - from > 1 || !isCommonWord(reading, from))) return { ...run, kind, form: 'NAME' };
    const known = reading.known.get(from);
    if (known?.to === to) return knownDraft(reading, known)[0];
    if (isFullName(reading, run)) return { ...run, kind: 'PERSON', form: 'NAME' };
  }
  return undefined;
}

function isCommonWord({ tokens, lowerWords, lexicon }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return lowerWords.has(word) || lexicon.cues.verbForms.has(word) || lexicon.notNames.has(word);
}

/** "Jane Doe", "Mayor Jane Doe": a given name with a family name of the lists or behind a title. */
function isFullName(reading: Reading, { from, to }: Run): boolean {
  if (to - from !== 2 || isCommonWord(reading, from + 1)) return false;
  const { givenNames, familyNames } = reading.lexicon;
  const [first = '', last = ''] = reading.tokens.slice(from, to).map(({ text }) => lexiconKey(text));
  return givenNames.has(first) && (familyNames.has(last) || officeBefore(reading, from) !== undefined);
}

/** The person with the title that stands before the name: "[Mayor] Jane Doe". */
function withTitle(reading: Reading, draft: Draft): Draft[] {
  if (draft.kind === undefined) return [];
  if (draft.kind !== 'PERSON') return [draft];
  const [titled] = readChunk(reading, draft);
  return [titled?.title && titled.from === draft.from ? { ...draft, title: titled.title } : draft];
}
