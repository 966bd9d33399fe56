import { UsageError } from '../errors';

/** What somebody may do: ask questions, add documents, correct what was read from them, everything. */
export const SCOPES = ['read', 'ingest', 'review', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export function isScope(word: string): word is Scope {
  return (SCOPES as readonly string[]).includes(word);
}

/** `read,ingest` → its scopes, each once; `UsageError` for a word that is none. */
export function parseScopes(list: string): readonly Scope[] {
  const words = list.split(/[\s,]+/).filter(Boolean);
  const wrong = words.find((word) => !isScope(word));
  if (wrong !== undefined || words.length === 0) {
    throw new UsageError(`"${wrong ?? ''}" is no scope: give one or more of ${SCOPES.join(', ')}.`);
  }
  return SCOPES.filter((scope) => words.includes(scope));
}
