import type { Matched } from '../query/names';
import type { Reader } from '../query/reader';
import { createLoaders, type Loaders } from './loaders';

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** What the names in the request stood for; sent back as `extensions.matched`. */
  readonly matched: Matched[];
}

export function createContext(reader: Reader): Context {
  const matched: Matched[] = [];
  return { reader, matched, loaders: createLoaders(reader, matched) };
}
