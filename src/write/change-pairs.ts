import type { Transaction } from '../graph/graph';
import type { Parameters } from '../graph/values';
import type { Send } from './batch-sender';

/** What a batch adds to what one entity says about another; negative where it takes away. */
export interface PairChange {
  readonly by: string;
  readonly entity: string;
  readonly count: number;
  readonly denials: number;
  /** Among the statements that come, where they have dates. */
  readonly firstAt?: string | undefined;
  readonly lastAt?: string | undefined;
}

/** A pair as the graph has it. */
interface Known {
  readonly by: string;
  readonly entity: string;
  readonly count: number;
  readonly weight: number;
}

/**
 * Changes the summaries of who speaks about whom. How much two say about one another, the `weight`, is kept on either
 * way, and who comes to have one is a neighbour: gives how many more neighbours each entity has.
 */
export async function changePairs(
  transaction: Transaction,
  send: Send,
  changes: readonly PairChange[],
): Promise<ReadonlyMap<string, number>> {
  const neighbours = new Map<string, number>();
  if (changes.length === 0) return neighbours;
  const told = new Map(changes.map((change) => [keyOf(change), change]));
  const both = new Map(changes.flatMap((change) => waysOf(change).map((way) => [keyOf(way), way])));
  const rows = [...both.values()].map((way): Parameters => ({ ...way }));
  const found = await transaction.run<Known>('known-pairs', { rows });
  const known = new Map(found.map((pair) => [keyOf(pair), pair]));
  const countOf = (key: string) => (known.get(key)?.count ?? 0) + (told.get(key)?.count ?? 0);
  const weightOf = (way: Way) => waysOf(way).reduce((sum, one) => sum + countOf(keyOf(one)), 0);

  const [created, changed]: [Parameters[], Parameters[]] = [[], []];
  for (const [key, way] of both) {
    const weight = way.by === way.entity ? undefined : weightOf(way);
    const change = told.get(key);
    if (known.has(key)) changed.push({ ...way, count: 0, denials: 0, ...change, weight });
    else if (change) created.push({ ...change, weight });
    if (weight === undefined) continue;
    const before = Math.max(...waysOf(way).map((one) => known.get(keyOf(one))?.weight ?? 0));
    const more = Math.sign(weight) - Math.sign(before);
    if (more !== 0) neighbours.set(way.by, (neighbours.get(way.by) ?? 0) + more);
  }
  send('create-pairs', created);
  send('change-pairs', changed);
  return neighbours;
}

interface Way {
  readonly by: string;
  readonly entity: string;
}

/** There and back; nobody is their own neighbour. */
function waysOf({ by, entity }: Way): readonly Way[] {
  return by === entity
    ? [{ by, entity }]
    : [
        { by, entity },
        { by: entity, entity: by },
      ];
}

function keyOf({ by, entity }: Way): string {
  return `${by} ${entity}`;
}
