/** A network as SVG: sharp, without WebGL, and every entity can be reached by keyboard. */
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSize, type Size } from '../look/use-size';
import { isPicked, type DrawingProps } from './drawing';
import type { Places } from './first-places';
import { fit } from './fit';
import { placeLabels } from './labels';
import { neighbour } from './neighbour';
import { nodeText, type PictureNode } from './picture';
import { nodeSize } from './sizes';
import { SvgEdges } from './svg-edges';
import { SvgManyEdges } from './svg-many-edges';
import { useCamera } from './use-camera';

/** From so many pairs on, those of a colour and width are one line: an element for each takes seconds. */
const MANY_EDGES = 1000;

/** From so many pairs on, the entities alone move under the pointer: painting lines and names anew takes too long. */
const HEAVY_EDGES = 100;

export function SvgDrawing(props: DrawingProps) {
  const { picture, places, focus, controls, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { camera, pointer } = useCamera(box, controls);
  const at = useMemo(() => onScreen(places, size), [places, size]);
  const [active, setActive] = useState<string>();
  const isAnyPicked = Boolean(focus.speaker ?? focus.subject);
  return (
    <div
      ref={box}
      className="drawing"
      data-picked={isAnyPicked}
      data-heavy={picture.edges.length > HEAVY_EDGES}
      role="group"
      aria-label={label}
      {...pointer}
    >
      <svg
        className="seen"
        style={{ transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.k})` }}
      >
        <ArrowHeads />
        <Contents drawing={props} at={at} width={size?.width ?? 0} active={active} onFocus={setActive} />
      </svg>
    </div>
  );
}

interface ContentsProps {
  readonly drawing: DrawingProps;
  /** Places on the screen. */
  readonly at: Places;
  readonly width: number;
  readonly active: string | undefined;
  readonly onFocus: (id: string) => void;
}

/** Left as it is while the camera moves. */
const Contents = memo(function Contents({ drawing, at, width, active, onFocus }: ContentsProps) {
  const { picture, focus, onPickEntity } = drawing;
  const Edges = picture.edges.length > MANY_EDGES ? SvgManyEdges : SvgEdges;
  const stop = picture.nodes.some(({ id }) => id === active) ? active : picture.nodes[0]?.id;
  return (
    <>
      <Edges {...drawing} places={at} />
      {picture.nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          places={at}
          isPicked={isPicked(focus, node.id)}
          isStop={node.id === stop}
          onFocus={onFocus}
          onPick={onPickEntity}
        />
      ))}
      <Labels picture={picture} places={at} focus={focus} width={width} />
    </>
  );
});

function onScreen(places: Places, size: Size | undefined): Places {
  if (!size) return new Map();
  return fit(places, size, { x: Math.min(84, size.width / 6), y: size.width < 480 ? 72 : 34 });
}

interface NodeProps {
  readonly node: PictureNode;
  readonly places: Places;
  readonly isPicked: boolean;
  /** Whether Tab stops here: one entity of a picture is enough, arrow keys lead to the others. */
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onPick: (id: string) => void;
}

function Node({ node, places, isPicked: picked, isStop, onFocus, onPick }: NodeProps) {
  const place = places.get(node.id);
  if (!place) return null;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const next = neighbour(places, node.id, event.key);
    if (event.key === 'Enter' || event.key === ' ') onPick(node.id);
    else if (!next) return;
    event.preventDefault();
    const siblings = event.currentTarget.parentElement;
    if (next) siblings?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <g
      className="node"
      data-kind={node.kind}
      data-id={node.id}
      role="button"
      aria-pressed={picked}
      aria-label={nodeText(node)}
      tabIndex={isStop ? 0 : -1}
      transform={`translate(${place.x} ${place.y})`}
      onFocus={() => onFocus(node.id)}
      onClick={() => onPick(node.id)}
      onKeyDown={onKeyDown}
    >
      <circle className="node-reach" r={Math.max(14, nodeSize(node.weight) + 4)} />
      <NodeShape kind={node.kind} radius={nodeSize(node.weight)} />
      <title>{nodeText(node)}</title>
    </g>
  );
}

/** People are round, places are diamonds, all else has corners: kinds are told apart without colour. */
function NodeShape({ kind, radius: r }: { readonly kind: PictureNode['kind']; readonly radius: number }) {
  if (kind === 'PERSON') return <circle className="node-shape" r={r} />;
  const side = r * 0.9;
  if (kind === 'ORGANISATION') {
    return <rect className="node-shape" x={-side} y={-side} width={2 * side} height={2 * side} rx={2.5} />;
  }
  return <path className="node-shape" d={`M0 ${-r * 1.15}L${r * 1.15} 0 0 ${r * 1.15} ${-r * 1.15} 0Z`} />;
}

interface LabelsProps extends Pick<DrawingProps, 'picture' | 'places' | 'focus'> {
  readonly width: number;
}

function Labels({ picture, places, focus, width }: LabelsProps) {
  const labels = useMemo(() => {
    const nodes = picture.nodes.flatMap((node) => {
      const place = places.get(node.id);
      return place
        ? [{ ...place, id: node.id, name: shorten(node.name), radius: nodeSize(node.weight) }]
        : [];
    });
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return placeLabels(nodes, width, 4).map((label) => ({ ...label, name: names.get(label.id) }));
  }, [picture, places, width]);
  return labels.map(({ id, anchor, x, y, name }) => (
    <text
      key={id}
      className="node-name"
      data-picked={isPicked(focus, id)}
      x={x}
      y={y}
      textAnchor={anchor}
      aria-hidden="true"
    >
      {name}
    </text>
  ));
}

/** A long name ends after its last whole word that fits: "two officials of the ministry…". */
function shorten(name: string): string {
  if (name.length <= 28) return name;
  return `${name.slice(0, 27).replace(/\s+\S*$/u, '')}…`;
}

/** One head for each colour of edge. */
function ArrowHeads() {
  return (
    <defs>
      {[0, 1, 2, 3, 4].map((step) => (
        <marker
          key={step}
          id={`head-${step}`}
          className={`denied-${step}`}
          viewBox="0 0 8 8"
          refX="1"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="edge-head" d="M0 0.500 8 4 0 7.500Z" />
        </marker>
      ))}
    </defs>
  );
}
