import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Characters, or bytes, that are read between two collections: fifty articles or so. A collection takes some 40 ms. */
const BETWEEN = 200_000;

/**
 * Frees what articles left behind each time that many of them have been read. V8 by itself lets the garbage of a
 * thread grow to 200 MB before it looks, where 50 are in use. To be told of the size of each article once it is read.
 */
export function createGarbageCollector(): (size: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let read = 0;
  return (size) => {
    read += size;
    if (read < BETWEEN) return;
    collect();
    read = 0;
  };
}
