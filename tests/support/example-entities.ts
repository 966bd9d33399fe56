import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goldArticle, goldEntities } from '../../src/eval/gold-statements';
import type { Graph } from '../../src/graph/graph';
import { fold } from '../../src/util/fold';
import { projectRoot } from '../../src/util/project-root';

const GOLD = path.join(projectRoot, 'tests', 'articles');
const KINDS = ['Person', 'Organisation', 'Place'];

const parse = (file: string): unknown => JSON.parse(readFileSync(path.join(GOLD, file), 'utf8'));

/** Of everybody and everything that the example articles speak of: its key in the gold, its kind and its folded names. */
function goldNames() {
  const examples = readdirSync(GOLD).filter((file) => /^00[0-4]_.*\.json$/.test(file));
  const statements = examples.flatMap((file) => goldArticle.parse(parse(file)).statements);
  const used = new Set(
    statements.flatMap(({ speaker, reportedBy, about }) => [...speaker, ...reportedBy, ...about]),
  );
  const entities = Object.entries(goldEntities.parse(parse('entities.json')));
  return entities
    .filter(([key, { kind }]) => used.has(key) && KINDS.includes(kind))
    .map(([key, { kind, name, aliases }]) => ({
      key,
      kind,
      names: [...new Set([name, ...aliases].map(fold))],
    }));
}

export interface Likeness {
  /** By its key in the gold, the ids of the entities that bear one of its full names: more than one is a person too many. */
  readonly parted: Readonly<Record<string, readonly string[]>>;
  /** Names of entities that bear full names of several in the gold. */
  readonly merged: readonly string[];
  /** How many in the gold are found under two names or more. */
  readonly underSeveralNames: number;
}

/**
 * What the graph has made of the names in the gold. One word of a person's name is no full name, and "reporters" of one
 * article are never those of another.
 */
export async function compareWithGold(graph: Graph): Promise<Likeness> {
  const bearers = await graph.runText<{ id: string; name: string; kind: string; key: string }>(
    `MATCH (e:Entity)-[:KNOWN_AS]->(n:Name)
     WHERE NOT EXISTS { (e)<-[:OF]-()<-[:AS]-(:Referent {collective: true}) }
     RETURN e.id AS id, e.name AS name, e.kind AS kind, n.key AS key`,
  );
  const isFull = (kind: string, name: string) => kind !== 'Person' || name.includes(' ');
  const found = goldNames().map(({ key, kind, names }) => {
    const own = bearers.filter(
      (one) => one.kind === kind.toUpperCase() && isFull(kind, one.key) && names.includes(one.key),
    );
    return { key, own };
  });
  const ids = found.map(({ key, own }) => [key, [...new Set(own.map(({ id }) => id))]] as const);
  const keysOf = (id: string) => ids.filter(([, some]) => some.includes(id)).map(([key]) => key);
  const merged = bearers.filter(({ id }) => keysOf(id).length > 1).map(({ name }) => name);
  return {
    parted: Object.fromEntries(ids.filter(([, some]) => some.length > 1)),
    merged: [...new Set(merged)],
    underSeveralNames: found.filter(({ own }) => new Set(own.map(({ key }) => key)).size > 1).length,
  };
}
