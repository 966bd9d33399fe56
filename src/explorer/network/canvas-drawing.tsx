/** A large network, drawn by sigma with WebGL. Loaded when it is needed. */
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type Sigma from 'sigma';
import { useMedia } from '../look/use-media';
import type { DrawingProps } from './drawing';
import { neighbour } from './neighbour';
import { nodeText, type Picture } from './picture';
import { fillGraph, moveGraph, openStage } from './stage';

export function CanvasDrawing(props: DrawingProps) {
  const { picture, places, onPickEntity, controls, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box, props);
  const [active, setActive] = useState<string>();
  const duration = useMedia('(prefers-reduced-motion: reduce)') ? 0 : 200;
  useEffect(() => highlight(stage.current, active), [stage, active]);
  useImperativeHandle(controls, () => ({
    zoom: (factor) => void stage.current?.getCamera().animatedZoom({ factor, duration }),
    showAll: () => void stage.current?.getCamera().animatedReset({ duration }),
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    const from = active ?? picture.nodes[0]?.id ?? '';
    const next = active ? neighbour(places, from, event.key) : from;
    if (event.key.startsWith('Arrow')) setActive(next ?? from);
    else if (event.key === 'Enter' && active) onPickEntity(active);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="drawing"
      role="application"
      aria-label={`${label} Arrow keys go from one to the next, Enter picks.`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="drawing-stage" ref={box} />
      <p className="unseen" role="status">
        {describe(picture, active)}
      </p>
    </div>
  );
}

/** Sigma in a box, kept to what there is to draw; in new colours where the theme changes. */
function useStage(box: RefObject<HTMLDivElement | null>, props: DrawingProps): RefObject<Sigma | undefined> {
  const { picture, places, focus } = props;
  const stage = useRef<Sigma>(undefined);
  const pick = useRef(props);
  pick.current = props;
  const theme = useTheme();
  useEffect(() => {
    if (!box.current) return undefined;
    const sigma = openStage(
      box.current,
      (id) => pick.current.onPickEntity(id),
      ([from, to]) => pick.current.onPickPair(from, to),
    );
    stage.current = sigma;
    return () => sigma.kill();
  }, [box, theme]);
  useEffect(() => {
    if (stage.current) fillGraph(stage.current, picture, focus);
  }, [picture, focus, theme]);
  useEffect(() => {
    if (stage.current) moveGraph(stage.current, places);
  }, [places, theme]);
  return stage;
}

/** Changes with every change of the theme. */
function useTheme(): string {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [chosen, setChosen] = useState(chosenTheme);
  useEffect(() => {
    const follow = () => setChosen(chosenTheme());
    addEventListener('hearsay:theme', follow);
    return () => removeEventListener('hearsay:theme', follow);
  }, []);
  return `${chosen} ${isDark}`;
}

function chosenTheme(): string {
  return document.documentElement.dataset['theme'] ?? '';
}

function highlight(sigma: Sigma | undefined, active: string | undefined): void {
  sigma
    ?.getGraph()
    .updateEachNodeAttributes((id, attributes) => ({ ...attributes, highlighted: id === active }));
}

function describe({ nodes }: Picture, active: string | undefined): string {
  const node = nodes.find(({ id }) => id === active);
  return node ? nodeText(node) : '';
}
