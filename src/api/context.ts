import { ANYONE, type Identity } from '../auth/identity';
import type { Decisions } from '../model/decision';
import type { Intake } from '../model/intake';
import type { Matched } from '../query/names';
import type { StatementRow } from '../query/rows';
import type { StatementWhere } from '../query/where';
import type { Reader } from '../query/reader';
import type { Compare } from '../query/unsure-pairs';
import { createLoaders, type Loaders } from './loaders';

/** Who asks, and what the limits know them by. */
export interface Asker {
  readonly identity: Identity;
  readonly client: string;
}

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly asker: Asker;
  /** What the names in the request stood for; sent back as `extensions.matched`. */
  readonly matched: Matched[];
  /** What only people decide. With `intake` the one way in which a request changes the graph. */
  readonly decisions: Decisions;
  /** Reads articles that are given. */
  readonly intake: Intake;
  /** How entities are told apart. */
  readonly compare: Compare;
  /** What is added from now on; only where the client can be told, over a WebSocket. */
  readonly follow?: Follow;
}

export type Follow = (where: StatementWhere | null | undefined) => AsyncIterableIterator<StatementRow>;

/** What the server hands to every request. */
export interface Services {
  readonly reader: Reader;
  readonly decisions: Decisions;
  readonly intake: Intake;
  /** How entities are told apart. */
  readonly compare: Compare;
  readonly follow?: Follow;
}

const NOBODY_IN_PARTICULAR: Asker = { identity: ANYONE, client: ANYONE.id };

export function createContext(services: Services, asker: Asker = NOBODY_IN_PARTICULAR): Context {
  const matched: Matched[] = [];
  return { ...services, asker, matched, loaders: createLoaders(services.reader, matched) };
}
