/** How statements became edges. */
export interface EdgeCount {
  statements: number;
  edges: number;
  /** Statements without a speaker or without a subject. */
  withoutEdge: number;
}

/** A comment of XML: what the file has, so that nobody takes it for more. */
export function tellEdges({ statements, edges, withoutEdge }: EdgeCount): string {
  return `<!-- statements: ${statements}; edges: ${edges}; statements without a speaker or a subject, which make no edge: ${withoutEdge} -->\n`;
}
