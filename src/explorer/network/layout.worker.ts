/** Arranges a network beside the page, so that the page answers meanwhile. */
import { arrange, type ToArrange } from './arrange';

/** Steps between two reports. */
const SLICE = 25;

addEventListener('message', ({ data }: MessageEvent<ToArrange>) => {
  for (const places of arrange(data, SLICE)) {
    const flat = Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
    postMessage(flat);
  }
  postMessage(null);
});
