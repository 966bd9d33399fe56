/** What the questions are asked about, taken from the graph: a few that everybody speaks of, and some that few do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../../src/graph/graph';
import { projectRoot } from '../../src/util/project-root';

/** The variables of the questions. */
export interface Place {
  readonly speaker: string;
  readonly subject: string;
  readonly reporter: string;
  readonly document: string;
  readonly from: string;
  readonly to: string;
}

export const POPULARITIES = ['hub', 'ordinary'] as const;
export type Popularity = (typeof POPULARITIES)[number];
export type Places = Readonly<Record<Popularity, readonly Place[]>>;

type Pair = Pick<Place, 'speaker' | 'subject'>;

interface Found {
  readonly hubPairs: readonly Pair[];
  readonly ordinaryPairs: readonly Pair[];
  readonly hubReporters: readonly string[];
  readonly ordinaryReporters: readonly string[];
  readonly longDocuments: readonly string[];
  readonly documents: readonly string[];
}

export async function choosePlaces(graph: Graph): Promise<Places> {
  const cypher = readFileSync(path.join(projectRoot, 'bench', 'api', 'places.cypher'), 'utf8');
  const [found] = await graph.runText<Found>(cypher);
  if (!found || found.hubPairs.length === 0 || found.ordinaryPairs.length === 0) {
    throw new Error('The graph is too small: give --statements 1000 or more.');
  }
  return {
    hub: together(found.hubPairs, found.hubReporters, found.longDocuments),
    ordinary: together(
      found.ordinaryPairs,
      // In a small graph every outlet is popular.
      found.ordinaryReporters.length > 0 ? found.ordinaryReporters : found.hubReporters.slice(-1),
      found.documents,
    ),
  };
}

function together(
  pairs: readonly Pair[],
  reporters: readonly string[],
  documents: readonly string[],
): readonly Place[] {
  return pairs.map((pair, index) => ({
    ...pair,
    reporter: reporters[index % reporters.length]!,
    document: documents[index % documents.length]!,
    from: '2020-01-01',
    to: '2020-12-31',
  }));
}
