import type { Scope } from './scopes';

/** Who asks, as far as that is known, and what they may do. */
export interface Identity {
  /** What limits know them by: "key:<id>", "token:<subject>", "anyone". */
  readonly id: string;
  /** For people: the name of the key, the subject of the token. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Whoever can reach a server that asks nobody for a key. */
export const ANYONE: Identity = { id: 'anyone', name: 'anyone', scopes: ['admin'] };

/** `admin` includes every other scope; no other includes another. */
export function may(identity: Identity, scope: Scope): boolean {
  return identity.scopes.includes('admin') || identity.scopes.includes(scope);
}
