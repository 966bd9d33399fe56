import type { EntityRow, StatementRow } from '../query/rows';

/** One who speaks and one spoken about in a statement. */
export interface Pair {
  /** Unique: `<statement id>.<place of the speaker>.<place of the subject>`. */
  readonly id: string;
  readonly speaker: EntityRow;
  readonly about: EntityRow;
  readonly statement: StatementRow;
}

/** The edges that a statement makes in a graph: none without a speaker or without a subject. */
export function pairsOf(statement: StatementRow): readonly Pair[] {
  return statement.speakers.flatMap((speaker, row) =>
    statement.about.map((about, column) => ({
      id: `${statement.id}.${row}.${column}`,
      speaker,
      about,
      statement,
    })),
  );
}

/** Those of `entities` that were not met before; they are remembered by id. */
export function newTo<T extends { readonly id: string }>(
  seen: Set<string>,
  entities: readonly T[],
): readonly T[] {
  return entities.filter(({ id }) => !seen.has(id) && seen.add(id));
}
