/** Nodes of some labels or relationships of a type, for Neo4j's importer. */
export interface ImportFile {
  readonly of: 'nodes' | 'relationships';
  /** Labels joined by ":", or the type. */
  readonly name: string;
  /** The file with the header, then those with the rows. */
  readonly paths: readonly string[];
}
