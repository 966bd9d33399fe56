/** Chains of who speaks about whom, from one entity to another. */
import { InputError, invariant } from '../errors';
import { checkSize } from './check-size';
import { toStatement, type GraphStatement } from './graph-statement';
import type { Reader } from './reader';
import { NOTHING, type EntityRow, type StatementRow } from './rows';

export interface PathRequest {
  readonly from: readonly EntityRow[];
  readonly to: readonly EntityRow[];
  /** The most steps. */
  readonly maxLength: number;
  readonly first: number;
}

/** Each entity speaks about the next, by the statement of the same place. */
export interface PathRow {
  readonly entities: readonly EntityRow[];
  readonly steps: readonly StatementRow[];
}

/** The pattern of `paths.cypher` goes no further. */
const LONGEST = 6;
/** It finds 50, some of which meet somebody twice. */
const MOST_PATHS = 20;
const MOST_PAIRS = 25;

/** The shortest first, of equally long ones those that stand for most statements; none from an entity to itself. */
export async function findPaths(
  reader: Reader,
  { from, to, maxLength, first }: PathRequest,
): Promise<readonly PathRow[]> {
  checkSize('maxLength', maxLength, LONGEST);
  checkSize('first', first, MOST_PATHS);
  const pairs = from.flatMap((start) =>
    to.filter(({ id }) => id !== start.id).map((end) => ({ from: start.id, to: end.id })),
  );
  if (pairs.length > MOST_PAIRS) {
    throw new InputError(
      `from and to stand for ${from.length} and ${to.length} entities: give full names or ids.`,
    );
  }
  if (pairs.length === 0) return [];
  const chains = await reader.read<Chain>('paths', { pairs, maxLength, first });
  const newest = await newestStatements(reader, chains);
  return chains.map(({ entities }) => ({
    entities,
    steps: stepsOf({ entities }).map((step) => {
      const statement = newest.get(keyOf(step));
      invariant(statement, 'who speaks about somebody makes a statement about them');
      return statement;
    }),
  }));
}

type Chain = Pick<PathRow, 'entities'>;

type Step = Readonly<Record<'speaker' | 'about', string>>;

function stepsOf({ entities }: Chain): readonly Step[] {
  return entities.slice(1).map(({ id }, index) => ({ speaker: entities[index]?.id ?? '', about: id }));
}

function keyOf({ speaker, about }: Step): string {
  return `${speaker} ${about}`;
}

async function newestStatements(
  reader: Reader,
  chains: readonly Chain[],
): Promise<ReadonlyMap<string, StatementRow>> {
  const pairs = [...new Map(chains.flatMap(stepsOf).map((step) => [keyOf(step), step])).values()];
  if (pairs.length === 0) return new Map();
  const rows = await reader.read<Step & { readonly statement: GraphStatement }>('newest-about', {
    pairs,
    leftOut: NOTHING,
  });
  return new Map(rows.map((row) => [keyOf(row), toStatement(row.statement)]));
}
