import type { Parameters } from '../graph/values';

/** What the questions need of the graph: rows for a file of `cypher/read`, as plain JavaScript values. */
export interface Reader {
  read<Row>(question: string, parameters?: Parameters): Promise<readonly Row[]>;
}
