/** Sigma and the graph that it draws. */
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Pair } from '../address/place';
import { denialStep } from '../look/words';
import { readColours, type Colours } from './colours';
import { isPicked, isPickedPair } from './drawing';
import type { Places } from './first-places';
import type { Picture, PictureEdge, PictureNode } from './picture';
import { edgeWidths, nodeSize } from './sizes';

type PickPair = (pair: readonly [from: string, to: string]) => void;

/**
 * From so many pairs on they are lines without heads, and cannot be picked but by their ends: heads, and a second drawing
 * to tell what is under the pointer, take several times as long.
 */
const MANY_EDGES = 2000;

/** An empty stage in an element; the element has to have a size. */
export function openStage(box: HTMLElement, onPickEntity: (id: string) => void, onPickPair: PickPair): Sigma {
  const graph = new DirectedGraph();
  const colours = readColours(box);
  const sigma = new Sigma(graph, box, {
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    enableEdgeEvents: true,
    hideEdgesOnMove: true,
    labelColor: { color: colours.name },
    labelFont: getComputedStyle(box).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: 5,
    zIndex: true,
  });
  sigma.on('clickNode', ({ node }) => onPickEntity(node));
  sigma.on('clickEdge', ({ edge }) => onPickPair(graph.extremities(edge)));
  return sigma;
}

/** Brings the graph to what a picture holds; what stays keeps its place. */
export function fillGraph(sigma: Sigma, { nodes, edges }: Picture, focus: Pair): void {
  const graph = sigma.getGraph();
  const colours = readColours(sigma.getContainer());
  const kept = new Set(nodes.map(({ id }) => id));
  graph.filterNodes((id) => !kept.has(id)).forEach((id) => graph.dropNode(id));
  for (const node of nodes)
    graph.mergeNode(node.id, { x: 0, y: 0, ...graphNode(node, focus, colours), ...placeOf(sigma, node.id) });
  graph.clearEdges();
  const isMany = edges.length > MANY_EDGES;
  sigma.setSetting('enableEdgeEvents', !isMany);
  const type = isMany ? 'line' : 'arrow';
  const widthOf = edgeWidths(edges);
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const size = widthOf(edge.count);
    graph.mergeEdge(edge.from, edge.to, { type, ...graphEdge({ ...edge, size }, focus, colours) });
  }
  sigma.refresh();
}

/** Sigma draws larger y higher up. */
export function moveGraph(sigma: Sigma, places: Places): void {
  sigma.getGraph().updateEachNodeAttributes(
    (id, attributes) => {
      const { x = 0, y = 0 } = places.get(id) ?? {};
      return { ...attributes, x, y: -y };
    },
    { attributes: ['x', 'y'] },
  );
}

function placeOf(sigma: Sigma, id: string): object {
  const graph = sigma.getGraph();
  if (!graph.hasNode(id)) return {};
  return { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') };
}

function graphNode({ id, name, kind, weight }: PictureNode, focus: Pair, colours: Colours): object {
  const picked = isPicked(focus, id);
  return {
    label: name,
    size: nodeSize(weight) * 0.6,
    color: picked ? colours.picked : colours.nodes[kind],
    forceLabel: picked,
    zIndex: picked ? 1 : 0,
  };
}

function graphEdge(
  { from, to, count, denials, size }: PictureEdge & { readonly size: number },
  focus: Pair,
  colours: Colours,
): object {
  const isAnyPicked = Boolean(focus.speaker ?? focus.subject);
  const picked = isPickedPair(focus, from, to);
  return {
    size: size * (picked ? 1.2 : 0.5),
    color: isAnyPicked && !picked ? colours.faint : colours.edges[denialStep(count, denials)],
    zIndex: picked ? 1 : 0,
  };
}
