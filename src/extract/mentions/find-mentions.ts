import { byPosition } from '../../model/span';
import type { Lexicon } from '../../model/lexicon';
import type { TokenizedText } from '../tokens/token';
import { findChunks } from './chunks';
import { withApposition } from './appositions';
import { isSureName } from './doubtful';
import type { Draft } from './draft';
import type { FoundMention } from './found-mention';
import { LAST_RULES, LATER_RULES, SURE_RULES, type KindRule } from './kind-rules';
import { remember, unify, type Memory } from './memory';
import { namesInTitle, teach } from './in-titles';
import { readChunk } from './read-chunk';
import { isCaseTrusted, toReading, type Reading, type Run } from './reading';
import { toMention } from './to-mention';

/**
 * Everything in a text that is named: people, organisations, places, projects, events and products, with their titles,
 * and the adjectives that name a state. In order of position; only a state's word lies inside another name.
 */
export function findMentions(tokenized: TokenizedText, text: string, lexicon: Lexicon): FoundMention[] {
  const reading = toReading(tokenized, text, lexicon);
  const chunks = findChunks(reading);
  const named = readNames(
    reading,
    chunks.filter((chunk) => isCaseTrusted(reading, chunk)),
  );
  const taught = teach(reading, named);
  const inTitles = chunks
    .filter((chunk) => !isCaseTrusted(reading, chunk))
    .flatMap((chunk) => namesInTitle(reading, chunk, taught));
  return [...named, ...inTitles]
    .map((draft) => withApposition(reading, draft))
    .map((draft) => toMention(reading, draft))
    .sort(byPosition);
}

/** The names in chunks whose capitals mean something. */
function readNames(reading: Reading, chunks: readonly Run[]): Draft[] {
  const first = chunks.flatMap((chunk) => readChunk(reading, chunk));
  const sure = first.map((draft) => decide(reading, draft, SURE_RULES, NOTHING));
  const memory = remember(reading, sure);
  const later = sure
    .filter((draft) => isSureName(reading, draft, memory))
    .map((draft) => decide(reading, draft, LATER_RULES, memory));
  const learned = remember(reading, later);
  return unify(
    reading,
    later.map((draft) => decide(reading, draft, LAST_RULES, learned)),
  );
}

const NOTHING: Memory = { kinds: new Map(), capitalised: new Set() };

function decide(reading: Reading, draft: Draft, rules: readonly KindRule[], memory: Memory): Draft {
  if (draft.kind) return draft;
  for (const rule of rules) {
    const kind = rule.kind(reading, draft, memory);
    if (kind) return { ...draft, kind };
  }
  return draft;
}
