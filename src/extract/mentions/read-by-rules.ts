import type { Draft } from './draft';
import { isSureName } from './doubtful';
import { LAST_RULES, LATER_RULES, SURE_RULES, type KindRule } from './kind-rules';
import { NO_MEMORY, remember, unify, type Memory } from './memory';
import { readChunk } from './read-chunk';
import type { Reading, Run } from './reading';

/** The names in chunks whose capitals mean something, by rules and lists alone. */
export function readByRules(reading: Reading, chunks: readonly Run[]): Draft[] {
  const first = chunks.flatMap((chunk) => readChunk(reading, chunk));
  const sure = first.map((draft) => decide(reading, draft, SURE_RULES, NO_MEMORY));
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

function decide(reading: Reading, draft: Draft, rules: readonly KindRule[], memory: Memory): Draft {
  if (draft.kind) return draft;
  for (const rule of rules) {
    const kind = rule.kind(reading, draft, memory);
    if (kind) return { ...draft, kind };
  }
  return draft;
}
