/** A made network in the components of the explorer, and a clock beside it. */
import '../src/explorer/look/tokens.css';
import '../src/explorer/look/base.css';
import '../src/explorer/look/network.css';
import { useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { CanvasDrawing } from '../src/explorer/network/canvas-drawing';
import { pictureOf } from '../src/explorer/network/picture';
import { SvgDrawing } from '../src/explorer/network/svg-drawing';
import { useLayout } from '../src/explorer/network/use-layout';

const parameters = new URLSearchParams(location.search);
const clock = { firstMs: 0, arrangedMs: 0, longestBlockMs: 0, framesPerSecond: 0 };
const start = performance.now();
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries())
    clock.longestBlockMs = Math.max(clock.longestBlockMs, duration);
}).observe({ type: 'longtask', buffered: true });

/** Pairs in which a few are often: the square of an even number is mostly small. */
function makePicture(nodes: number, edges: number) {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const entities = Array.from({ length: nodes }, (_, index) => ({
    id: `e${index}`,
    name: `Entity ${index}`,
    kind: (['PERSON', 'ORGANISATION', 'PLACE'] as const)[index % 3] ?? ('PERSON' as const),
  }));
  const pairs = new Map<string, { from: string; to: string; count: number; denials: number }>();
  while (pairs.size < edges) {
    const [from, to] = [`e${Math.floor(random() ** 2 * nodes)}`, `e${Math.floor(random() * nodes)}`];
    const count = 1 + Math.floor(random() ** 4 * 40);
    pairs.set(`${from} ${to}`, { from, to, count, denials: Math.floor(random() ** 3 * count) });
  }
  return pictureOf(entities, [...pairs.values()]);
}

function Bench({ nodes, edges }: { readonly nodes: number; readonly edges: number }) {
  const picture = useMemo(() => makePicture(nodes, edges), [nodes, edges]);
  const { places, isMoving } = useLayout(picture);
  useEffect(() => {
    if (places.size > 0 && clock.firstMs === 0) clock.firstMs = performance.now() - start;
    if (places.size === 0 || isMoving) return;
    clock.arrangedMs = performance.now() - start;
    Object.assign(window, { drawn: true });
  }, [places, isMoving]);
  if (places.size === 0) return null;
  const Drawing = parameters.get('with') === 'svg' ? SvgDrawing : CanvasDrawing;
  const nothing = () => undefined;
  return (
    <Drawing
      {...{ picture, places, focus: {}, controls: null, label: 'Made' }}
      onPickEntity={nothing}
      onPickPair={nothing}
    />
  );
}

let frames = 0;
let since = 0;
const count = () => {
  frames += 1;
  requestAnimationFrame(count);
};
Object.assign(window, {
  startFrames: () => {
    frames = 0;
    since = performance.now();
    requestAnimationFrame(count);
  },
  endFrames: () => ({ ...clock, framesPerSecond: (frames * 1000) / (performance.now() - since) }),
});

const root = document.getElementById('root');
if (root) {
  root.setAttribute('style', 'display:flex;width:1200px;height:680px');
  createRoot(root).render(
    <Bench nodes={Number(parameters.get('nodes'))} edges={Number(parameters.get('edges'))} />,
  );
}
