import { groupBy } from '../util/group-by';
import type { ComingAndGoing, GraphDifference } from '../write/graph-difference';

/** New entities of one kind that are named; the others are counted. */
const NAMED = 10;

/** What `hearsay ingest --dry-run` prints for people, a line each. */
export function differenceLines({
  documents,
  statements,
  entities,
  relationships,
  newEntities,
}: GraphDifference): readonly string[] {
  const kinds = [...groupBy(newEntities, ({ kind }) => kind)];
  return [
    `documents: ${documents.new} new, ${documents.changed} changed`,
    `statements: ${bothWays(statements)} (${statements.changed} changed in place)`,
    `entities: ${bothWays(entities)}`,
    ...Object.entries(relationships).map(([type, count]) => `${type}: ${bothWays(count)}`),
    ...kinds.map(([kind, some]) => `new ${kind}: ${listed(some.map(({ name }) => name))}`),
  ];
}

function bothWays({ added, removed }: ComingAndGoing): string {
  return `+${added} -${removed}`;
}

function listed(names: readonly string[]): string {
  const sorted = [...names].sort();
  const more = sorted.length > NAMED ? `, and ${sorted.length - NAMED} more` : '';
  return `${sorted.slice(0, NAMED).join(', ')}${more}`;
}
