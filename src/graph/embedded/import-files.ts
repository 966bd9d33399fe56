/** Nodes of some labels or relationships of a type, for Neo4j's importer. Nodes are known by the numbers that they are to have. */
export interface ImportFile extends Rows {
  readonly of: 'nodes' | 'relationships';
  /** Labels joined by ":", or the type. */
  readonly name: string;
  /** The file with the header, then those with the rows. */
  readonly paths: readonly string[];
}

/** What decides how the rows of a file are told from one another. */
export interface Rows {
  /** Whether a text has several lines. */
  readonly hasLines: boolean;
  /** Whether a text has the marks by which values are told from one another, or seems to go on after them. */
  readonly hasMarks: boolean;
  /** Code units of the longest row. */
  readonly longest: number;
}
