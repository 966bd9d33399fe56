/** Where the entities of a network stand: ForceAtlas2 (Jacomy et al. 2014), so that those who are spoken of together are near. */
import iterate from 'graphology-layout-forceatlas2/iterate';

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface ToArrange {
  /** `fixed` ones stay where they are. */
  readonly nodes: readonly (Placed & { readonly size: number; readonly fixed: boolean })[];
  /** From and to are places in `nodes`. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** Numbers per node and per edge in the matrices of the layout, and the places of those that are set or read here. */
const PER_NODE = 10;
const PER_EDGE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** From so many nodes on forces of far ones are taken together (Barnes and Hut). */
const MANY = 400;

/** Steps: few nodes take many, many nodes few, so that all take about a second. */
const stepsFor = (nodes: number): number => (nodes > MANY ? 250 : 500);

/** The places after every `slice` steps, the last of them final. The same input gives the same places. */
export function* arrange({ nodes, edges }: ToArrange, slice: number): Generator<readonly Placed[]> {
  const nodeMatrix = nodesToMatrix(nodes);
  const edgeMatrix = edgesToMatrix(edges, nodeMatrix);
  const settings = settingsFor(nodes.length);
  const steps = stepsFor(nodes.length);
  for (let step = 1; step <= steps; step += 1) {
    iterate(settings, nodeMatrix, edgeMatrix);
    if (step % slice === 0 || step === steps) yield placesIn(nodeMatrix);
  }
}

function settingsFor(nodes: number): Record<string, number | boolean> {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: nodes <= MANY,
    edgeWeightInfluence: 0.5,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 0.06,
    slowDown: 4,
    barnesHutOptimize: nodes > MANY,
    barnesHutTheta: 0.7,
  };
}

function nodesToMatrix(nodes: ToArrange['nodes']): Float32Array {
  const matrix = new Float32Array(nodes.length * PER_NODE);
  nodes.forEach(({ x, y, size, fixed }, index) => {
    const at = index * PER_NODE;
    matrix[at] = x;
    matrix[at + 1] = y;
    matrix[at + MASS] = 1;
    matrix[at + CONVERGENCE] = 1;
    matrix[at + SIZE] = size;
    matrix[at + FIXED] = fixed ? 1 : 0;
  });
  return matrix;
}

/** The mass of a node is the weight of its edges. */
function edgesToMatrix(edges: ToArrange['edges'], nodes: Float32Array): Float32Array {
  const matrix = new Float32Array(edges.length * PER_EDGE);
  edges.forEach(({ from, to, weight }, index) => {
    const ends = [from * PER_NODE, to * PER_NODE] as const;
    for (const end of ends) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + weight;
    matrix.set([...ends, weight], index * PER_EDGE);
  });
  return matrix;
}

function placesIn(matrix: Float32Array): readonly Placed[] {
  return Array.from({ length: matrix.length / PER_NODE }, (_, index) => ({
    x: matrix[index * PER_NODE] ?? 0,
    y: matrix[index * PER_NODE + 1] ?? 0,
  }));
}
