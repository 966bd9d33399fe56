/** What a network shows: entities, who speaks about whom of them, and how much is left out. */
import type { CountPairsQuery, OpenNetworkQuery } from '../generated/operations';
import { ENTITY_WORDS, type Named } from '../look/words';

export interface PictureNode extends Named {
  /** How many statements its edges stand for. */
  readonly weight: number;
  /** Of how many it speaks, and how many speak of it. */
  readonly speaksOf: number;
  readonly spokenOfBy: number;
}

export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly denials: number;
}

export interface Picture {
  /** The weightiest first. */
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

export type Pairs = CountPairsQuery['matrix'];
export type Around = OpenNetworkQuery['network'];

/** More are a tangle on any screen. */
export const MOST_NODES = 300;

/** So many pairs an eye can follow. */
export const MOST_PAIRS = 150;

/** So many rows and columns a matrix has at most: where it has as many, there may be more. */
export const MOST_ROWS = 100;

export function pictureOf(entities: readonly Named[], edges: readonly PictureEdge[]): Picture {
  const sums = new Map(entities.map(({ id }) => [id, { weight: 0, speaksOf: 0, spokenOfBy: 0 }]));
  for (const { from, to, count } of edges) {
    const [speaker, subject] = [sums.get(from), sums.get(to)];
    if (!speaker || !subject) continue;
    speaker.speaksOf += 1;
    subject.spokenOfBy += 1;
    for (const end of new Set([speaker, subject])) end.weight += count;
  }
  const nodes = [...new Map(entities.map((entity) => [entity.id, entity])).values()]
    .map((entity) => ({ ...entity, ...(sums.get(entity.id) ?? { weight: 0, speaksOf: 0, spokenOfBy: 0 }) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return { nodes, edges, omittedNodes: 0, omittedEdges: 0 };
}

export function pictureOfPairs({ speakers, about, cells }: Pairs): Picture {
  const edges = cells.map(({ speaker, about: to, count, denials }) => ({
    from: speaker,
    to,
    count,
    denials,
  }));
  const inEdges = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return pictureOf(
    [...speakers, ...about].filter(({ id }) => inEdges.has(id)),
    edges,
  );
}

export function pictureOfNetwork({ nodes, edges, omittedNodes, omittedEdges }: Around): Picture {
  return {
    ...pictureOf(
      nodes.map(({ entity }) => entity),
      edges,
    ),
    omittedNodes,
    omittedEdges,
  };
}

/** Pictures put together; a pair has its largest counts: the others are of fewer of its statements. */
export function join(first: Picture, ...others: readonly Picture[]): Picture {
  const edges = new Map<string, PictureEdge>();
  for (const edge of [first, ...others].flatMap((picture) => picture.edges)) {
    const known = edges.get(edgeKey(edge));
    if (!known || known.count < edge.count) edges.set(edgeKey(edge), edge);
  }
  const joined = pictureOf(
    [first, ...others].flatMap(({ nodes }) => nodes),
    [...edges.values()],
  );
  const sum = (part: 'omittedNodes' | 'omittedEdges') =>
    [first, ...others].reduce((total, picture) => total + picture[part], 0);
  return { ...joined, omittedNodes: sum('omittedNodes'), omittedEdges: sum('omittedEdges') };
}

/** Without some entities, and without those that then stand alone. */
export function without(picture: Picture, ids: readonly string[]): Picture {
  if (ids.length === 0) return picture;
  const gone = new Set(ids);
  const edges = picture.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  return { ...picture, nodes: linked(picture, edges), edges };
}

/** The weightiest entities up to `most`; what goes is counted as omitted. */
export function cap(picture: Picture, most: number): Picture {
  if (picture.nodes.length <= most) return picture;
  const kept = new Set(picture.nodes.slice(0, most).map(({ id }) => id));
  const edges = picture.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return partOf(picture, picture.nodes.slice(0, most), edges);
}

/** The pairs of most statements up to `most`, and all of `kept`; what goes is counted as omitted. */
export function heaviest(picture: Picture, most: number, kept: readonly string[]): Picture {
  if (picture.edges.length <= most) return picture;
  const isKept = ({ from, to }: PictureEdge) => kept.includes(from) || kept.includes(to);
  const byCount = picture.edges
    .filter((edge) => !isKept(edge))
    .sort((a, b) => b.count - a.count || (edgeKey(a) < edgeKey(b) ? -1 : 1));
  const gone = new Set(byCount.slice(most));
  const edges = picture.edges.filter((edge) => !gone.has(edge));
  return partOf(picture, linked(picture, edges), edges);
}

/** The entities that one of these pairs links. */
function linked({ nodes }: Pick<Picture, 'nodes'>, edges: readonly PictureEdge[]): readonly PictureNode[] {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.filter(({ id }) => ids.has(id));
}

function partOf(picture: Picture, nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Picture {
  return {
    nodes,
    edges,
    omittedNodes: picture.omittedNodes + picture.nodes.length - nodes.length,
    omittedEdges: picture.omittedEdges + picture.edges.length - edges.length,
  };
}

/** "Alex Smith, person, speaks of 3, spoken of by 1" */
export function nodeText({ name, kind, speaksOf, spokenOfBy }: PictureNode): string {
  return `${name}, ${ENTITY_WORDS[kind]}, speaks of ${speaksOf}, spoken of by ${spokenOfBy}`;
}

/** Ids have no space in them. */
export function edgeKey({ from, to }: Pick<PictureEdge, 'from' | 'to'>): string {
  return `${from} ${to}`;
}
