import { freemem } from 'node:os';
import type { Config } from '../config';
import { inMegabytes } from '../util/in-megabytes';

const MEGABYTE = 1 << 20;
const MOST_MB = 4_096;
/** Of what is free: the files of the graph should stay in the cache of the system too. */
const SHARE = 1 / 4;

/**
 * The memory of an embedded Neo4j that fills all indexes of a graph, and reads its files once for each: a quarter of what
 * is free as its cache, at most 4 GB, or more where that is configured.
 */
export function ampleMemory({ heap, pageCache }: Config['memory'], free = freemem()): Config['memory'] {
  const ample = Math.min(MOST_MB, Math.floor((free / MEGABYTE) * SHARE));
  return ample > inMegabytes(pageCache) ? { heap, pageCache: `${ample}m` } : { heap, pageCache };
}
