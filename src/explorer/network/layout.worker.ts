/** Arranges a network beside the page, so that the page answers meanwhile. */
import { arrange, type ToArrange } from './arrange';

/** Steps between two reports: a large network takes longer to draw than to arrange. */
const sliceFor = (nodes: number): number => (nodes > 400 ? 125 : 25);

addEventListener('message', ({ data }: MessageEvent<ToArrange>) => {
  for (const places of arrange(data, sliceFor(data.nodes.length))) {
    const flat = Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
    postMessage(flat);
  }
  postMessage(null);
});
