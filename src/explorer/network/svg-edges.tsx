import { countWithDenials, denialStep } from '../look/words';
import { isPickedPair, type DrawingProps } from './drawing';
import { pathsBetween } from './edge-path';
import { edgeKey } from './picture';
import { edgeWidths } from './sizes';

/** Pixels that an arrow head takes. */
const HEAD = 7;

/** Who speaks about whom: as wide as there are statements, in the colour of the share of denials, dashed where most deny. */
export function SvgEdges({ picture, places, focus, onPickPair }: DrawingProps) {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const pathOf = pathsBetween(picture, places, HEAD);
  const widthOf = edgeWidths(picture.edges);
  return picture.edges.map((edge) => {
    const path = pathOf(edge);
    if (!path) return null;
    const step = denialStep(edge.count, edge.denials);
    return (
      <g
        key={edgeKey(edge)}
        className={`edge denied-${step}`}
        data-picked={isPickedPair(focus, edge.from, edge.to)}
        onClick={() => onPickPair(edge.from, edge.to)}
      >
        <path className="edge-reach" d={path} />
        <path
          className="edge-line"
          d={path}
          strokeWidth={widthOf(edge.count)}
          markerEnd={`url(#head-${step})`}
        />
        <title>{`${nodes.get(edge.from)?.name} about ${nodes.get(edge.to)?.name}: ${countWithDenials(edge.count, edge.denials)}`}</title>
      </g>
    );
  });
}
