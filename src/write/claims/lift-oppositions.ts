import type { Transaction } from '../../graph/graph';
import type { Opposition } from '../../model/claim';
import { batchRunner } from '../batch-runner';

/** A claim that stands against another. */
export interface End {
  readonly id: string;
  readonly speakers: readonly string[];
  /** The smallest sort key of its statements. */
  readonly first: string;
}

export interface Found extends Pick<Opposition, 'kind' | 'score' | 'why'> {
  readonly from: End;
  readonly to: End;
}

/**
 * Finds anew which claims deny and contradict these: a claim stands against another where any of its wordings does. Of
 * several reasons the strongest is kept. Claims that are contested, or no longer are, are marked.
 */
export async function liftOppositions(transaction: Transaction, claims: readonly string[]): Promise<void> {
  const ids = [...new Set(claims)];
  if (ids.length === 0) return;
  const run = batchRunner(transaction);
  const before = await transaction.run<{ id: string }>('opposed-claims', { ids });
  await run('delete-claim-oppositions', ids.map(asRow));
  const found = strongest((await transaction.run<Found>('claim-oppositions', { ids })).map(lift));
  await run(
    'create-claim-oppositions',
    found.map((one) => ({ ...one })),
  );
  const ends = found.flatMap(({ from, to }) => [from, to]);
  await run('contest-claims', [...new Set([...ids, ...before.map(({ id }) => id), ...ends])].map(asRow));
}

function asRow(id: string) {
  return { id };
}

/** What stands between two claims, from what stands between wordings or statements of them. */
export function lift({ from, to, kind, score, why }: Found): Opposition {
  const [first, second] = kind === 'DENIES' || from.id < to.id ? [from, to] : [to, from];
  return { kind, from: first.id, to: second.id, score, why: `${whose(from, to)}: ${why}` };
}

/** Whether two differ or one has changed: "one speaker, first on 2024-03-01, then on 2024-05-09". */
function whose(one: End, other: End): string {
  if (one.speakers.join() !== other.speakers.join()) return 'different speakers';
  const [first = '', then = ''] = [dateOf(one), dateOf(other)].sort();
  if (first === then || first === UNDATED) return 'one speaker';
  return `one speaker, first on ${first}, then on ${then}`;
}

const UNDATED = '0000-00-00';

function dateOf({ first }: End): string {
  return first.slice(0, UNDATED.length);
}

function strongest(found: readonly Opposition[]): readonly Opposition[] {
  const inOrder = [...found].sort((a, b) => (stronger(a, b) === a ? 1 : -1));
  return [...new Map(inOrder.map((one) => [`${one.kind} ${one.from} ${one.to}`, one])).values()];
}

/** Of two reasons for the same the one with the higher score, of equals the one that sorts first. */
export function stronger<T extends Pick<Opposition, 'score' | 'why'>>(a: T, b: T): T {
  if (a.score !== b.score) return a.score > b.score ? a : b;
  return a.why < b.why ? a : b;
}
