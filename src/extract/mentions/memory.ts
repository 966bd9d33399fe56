import type { EntityKind } from '../../model/annotations';
import { lexiconKey } from '../../model/lexicon';
import type { Draft } from './draft';
import { wordsOf, type Reading } from './reading';

/** What the surer names of a text teach about the others: "Doe" after "Jane Doe" is a person. */
export interface Memory {
  /** By key of a whole name or of a part of a person's name. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Words written with a capital where capitals mean something. */
  readonly capitalised: ReadonlySet<string>;
}

/** Before anything was learned. */
export const NO_MEMORY: Memory = { kinds: new Map(), capitalised: new Set() };

export function remember(reading: Reading, drafts: readonly Draft[]): Memory {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const draft of drafts) {
    if (!draft.kind || draft.form !== 'NAME' || draft.state || !isTrusted(reading, draft)) continue;
    for (const key of keysOf(reading, draft)) vote(votes, key, draft.kind);
  }
  return { kinds: mostVoted(votes), capitalised: capitalisedWords(reading, drafts) };
}

/** A headline in capitals teaches nothing. */
function isTrusted(reading: Reading, { from }: Draft): boolean {
  return reading.caseTrusted[reading.tokens[from]?.sentence ?? 0] ?? true;
}

function keysOf(reading: Reading, draft: Draft): string[] {
  const whole = lexiconKey(wordsOf(reading, draft));
  if (draft.kind !== 'PERSON' || draft.to - draft.from < 2) return [whole];
  const parts = [reading.tokens[draft.from], reading.tokens[draft.to - 1]];
  return [whole, ...parts.map((part) => lexiconKey(part?.text ?? '')).filter((part) => part.length > 2)];
}

/** The drafts with one kind for each name of several words: the one it has most, of equals the one that is no person. */
export function unify(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const votes = new Map<string, Map<EntityKind, number>>();
  const several = ({ from, to, form, state }: Draft) => to - from > 1 && form === 'NAME' && !state;
  const keyOf = (draft: Draft) => lexiconKey(wordsOf(reading, draft));
  for (const draft of drafts) {
    if (several(draft) && draft.kind)
      vote(votes, keyOf(draft), draft.kind, draft.kind === 'PERSON' && !draft.title ? 0.9 : 1);
  }
  const kinds = mostVoted(votes);
  return drafts.map((draft) =>
    several(draft) ? { ...draft, kind: kinds.get(keyOf(draft)) ?? draft.kind } : draft,
  );
}

function vote(votes: Map<string, Map<EntityKind, number>>, key: string, kind: EntityKind, weight = 1): void {
  const kinds = votes.get(key) ?? new Map<EntityKind, number>();
  kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
  votes.set(key, kinds);
}

function mostVoted(votes: ReadonlyMap<string, ReadonlyMap<EntityKind, number>>): Map<string, EntityKind> {
  const best = new Map<string, EntityKind>();
  for (const [key, kinds] of votes) {
    const [winner] = [...kinds].sort((a, b) => b[1] - a[1]);
    if (winner) best.set(key, winner[0]);
  }
  return best;
}

/** The single words that the text writes with a capital in the middle of a sentence. */
function capitalisedWords(reading: Reading, drafts: readonly Draft[]): Set<string> {
  const seen = new Set<string>();
  for (const { from, to } of drafts) {
    for (let at = from; at < to; at += 1) {
      const token = reading.tokens[at];
      if (
        token &&
        at > (reading.sentences[token.sentence]?.firstToken ?? 0) &&
        reading.caseTrusted[token.sentence]
      )
        seen.add(token.lower);
    }
  }
  return seen;
}
