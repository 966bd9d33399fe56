/** What no server of this kind on this machine passes: an Apollo Server that answers a constant, and one that asks Neo4j for 1. */
import { askOf, startPeerScript } from './contestants';
import type { FilledGraph } from './fill-graph';
import { drive, type Load, type Timing } from './measure';

export interface Ceiling {
  readonly name: string;
  readonly timing: Omit<Timing, 'memory'>;
}

const QUESTIONS = [
  ['an Apollo Server that answers a constant', '{ constant }'],
  ['an Apollo Server that asks Neo4j for the number 1', '{ one }'],
] as const;

/** Seconds until its code is compiled. */
const WARM_UP = 5;

export async function measureCeilings(filled: FilledGraph, load: Load): Promise<readonly Ceiling[]> {
  const server = await startPeerScript(filled, 'ceiling.mjs', 'ceiling');
  try {
    const ceilings: Ceiling[] = [];
    for (const [name, query] of QUESTIONS) {
      const ask = askOf(server.pool, '/', query, {});
      await drive([ask], { ...load, seconds: WARM_UP });
      ceilings.push({ name, timing: await drive([ask], load) });
    }
    return ceilings;
  } finally {
    await server.stop();
  }
}
