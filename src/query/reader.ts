import type { Parameters } from '../graph/values';

/** What the questions need of the graph: rows for a file of `cypher/read`, as plain JavaScript values. */
export interface Reader {
  /** What a text means, as `Statement.embedding` has it; undefined where there is no model to say it. */
  readonly meaningOf?: ((text: string) => Promise<readonly number[] | undefined>) | undefined;
  read<Row>(question: string, parameters?: Parameters): Promise<readonly Row[]>;
}
