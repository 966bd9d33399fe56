/** Who speaks about whom around some entities: a part of the graph that is small enough to draw. */
import type { EntityKind } from '../model/annotations';
import { checkSize } from './check-size';
import type { Reader } from './reader';
import type { EntityRow } from './rows';

export interface NetworkRequest {
  readonly around: readonly EntityRow[];
  /** Steps from those, each from one who speaks to one spoken about, or back. */
  readonly depth: number;
  /** Of which kinds the others are; [] leaves only `around`. */
  readonly kinds?: readonly EntityKind[] | null;
  /** The most nodes. */
  readonly limit: number;
}

export interface NetworkEdgeRow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly denials: number;
}

export interface NetworkNodeRow {
  readonly entity: EntityRow;
  /** The statements of its edges. */
  readonly weight: number;
}

export interface NetworkRow {
  readonly nodes: readonly NetworkNodeRow[];
  readonly edges: readonly NetworkEdgeRow[];
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

export const MOST_NODES = 500;
const DEEPEST = 3;
/** More than this is a tangle in any drawing. */
const EDGES_PER_NODE = 10;

/**
 * Takes the entities step by step, of each step those with most statements, until `limit` are taken; further steps are then
 * not looked at. Between those taken there is every edge, up to ten times `limit`. The weightiest come first.
 */
export async function readNetwork(reader: Reader, request: NetworkRequest): Promise<NetworkRow> {
  checkSize('depth', request.depth, DEEPEST);
  checkSize('limit', request.limit, MOST_NODES);
  const around = await takeAround(reader, request);
  if (around && (request.depth <= 1 || around.omittedNodes > 0)) return networkAround(request, around);
  const taken = await takeSteps(reader, request, around?.entities);
  const { edges, omittedEdges } = await readEdges(reader, taken.entities, request.limit);
  return {
    nodes: weigh(taken.entities, edges),
    edges,
    omittedNodes: taken.omittedNodes,
    omittedEdges: taken.omittedEdges + omittedEdges,
  };
}

interface Around {
  /** The neighbours that are taken. */
  readonly entities: readonly EntityRow[];
  readonly omittedNodes: number;
  /** To neighbours that are not taken. */
  readonly omittedEdges: number;
  readonly edges: readonly NetworkEdgeRow[];
  /** Between those that are taken. */
  readonly cutEdges: number;
}

/** The first step from one entity to others of any kind, in one query; undefined where other things are asked. */
async function takeAround(
  reader: Reader,
  { around: [middle, ...others], kinds, limit }: NetworkRequest,
): Promise<Around | undefined> {
  if (!middle || others.length > 0 || kinds) return undefined;
  const [row] = await reader.read<Around>('network-around', {
    around: middle.id,
    room: limit - 1,
    most: limit * EDGES_PER_NODE,
  });
  return row;
}

function networkAround({ around }: NetworkRequest, taken: Around): NetworkRow {
  const { entities, edges, omittedNodes, omittedEdges, cutEdges } = taken;
  const nodes = weigh([...around, ...entities], edges);
  return { nodes, edges, omittedNodes, omittedEdges: omittedEdges + cutEdges };
}

interface Taken {
  readonly entities: readonly EntityRow[];
  readonly omittedNodes: number;
  /** By which the omitted nodes were found. */
  readonly omittedEdges: number;
}

/** `first` are those of the first step, where they are known and all were taken. */
async function takeSteps(
  reader: Reader,
  { around, depth, kinds, limit }: NetworkRequest,
  first?: readonly EntityRow[],
): Promise<Taken> {
  const start = [...around.slice(0, limit), ...(first ?? [])];
  let taken: Taken = { entities: start, omittedNodes: Math.max(0, around.length - limit), omittedEdges: 0 };
  let latest: readonly EntityRow[] = first ?? start;
  for (let step = first ? 1 : 0; step < depth && latest.length > 0 && taken.omittedNodes === 0; step += 1) {
    const [next] = await reader.read<Taken>('network-step', {
      from: latest.map(({ id }) => id),
      seen: taken.entities.map(({ id }) => id),
      kinds,
      room: limit - taken.entities.length,
    });
    latest = next?.entities ?? [];
    taken = { ...taken, ...next, entities: [...taken.entities, ...latest] };
  }
  return taken;
}

async function readEdges(
  reader: Reader,
  entities: readonly EntityRow[],
  limit: number,
): Promise<Pick<NetworkRow, 'edges' | 'omittedEdges'>> {
  const [row] = await reader.read<Pick<NetworkRow, 'edges' | 'omittedEdges'>>('network-edges', {
    entities: entities.map(({ id }) => id),
    most: limit * EDGES_PER_NODE,
  });
  return row ?? { edges: [], omittedEdges: 0 };
}

function weigh(entities: readonly EntityRow[], edges: readonly NetworkEdgeRow[]): readonly NetworkNodeRow[] {
  const weights = new Map<string, number>();
  for (const { from, to, count } of edges) {
    for (const id of new Set([from, to])) weights.set(id, (weights.get(id) ?? 0) + count);
  }
  return entities
    .map((entity) => ({ entity, weight: weights.get(entity.id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1));
}
