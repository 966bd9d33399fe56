import { denialStep } from '../look/words';
import { isPickedPair, type DrawingProps } from './drawing';
import { pathsBetween } from './edge-path';
import { edgeWidths } from './sizes';

interface Bundle {
  readonly step: number;
  readonly width: number;
  readonly picked: boolean;
  readonly paths: string[];
}

/** Pairs of a large network: one line for all of a colour and width, without heads, picked by their ends alone. */
export function SvgManyEdges(props: DrawingProps) {
  return bundle(props).map(({ step, width, picked, paths }) => (
    <g key={`${step} ${width} ${picked}`} className={`edge many denied-${step}`} data-picked={picked}>
      <path className="edge-line" d={paths.join('')} strokeWidth={width} />
    </g>
  ));
}

/** The picked ones last, over the others. */
function bundle({ picture, places, focus }: DrawingProps): readonly Bundle[] {
  const pathOf = pathsBetween(picture, places, 0);
  const widthOf = edgeWidths(picture.edges);
  const bundles = new Map<string, Bundle>();
  for (const edge of picture.edges) {
    const path = pathOf(edge);
    if (!path) continue;
    const step = denialStep(edge.count, edge.denials);
    const width = Math.round(widthOf(edge.count)) * 0.5;
    const picked = isPickedPair(focus, edge.from, edge.to);
    const key = `${step} ${width} ${picked}`;
    const known = bundles.get(key) ?? { step, width, picked, paths: [] };
    known.paths.push(path);
    bundles.set(key, known);
  }
  return [...bundles.values()].sort((a, b) => Number(a.picked) - Number(b.picked) || a.step - b.step);
}
