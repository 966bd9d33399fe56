import { useEffect, useRef, useState } from 'react';
import { useMedia } from '../look/use-media';
import type { ToArrange } from './arrange';
import { firstPlaces, type Places } from './first-places';
import type { Picture } from './picture';
import { nodeSize } from './sizes';

export interface Layout {
  readonly places: Places;
  /** Whether entities still move. */
  readonly isMoving: boolean;
}

/** So few old entities would pin a new picture to what was before. */
const SHARED = 0.3;

/** The places of a picture, as a worker finds them. Entities that stay in the picture stay in their places. */
export function useLayout(picture: Picture): Layout {
  const known = useRef<Places>(new Map());
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [layout, setLayout] = useState<Layout>({ places: new Map(), isMoving: true });
  useEffect(() => {
    if (picture.nodes.length === 0) return undefined;
    const before = worthKeeping(picture, known.current);
    const start = firstPlaces(picture, before);
    const ids = picture.nodes.map(({ id }) => id);
    const worker = new Worker('/explorer/layout.worker.js');
    let places = start;
    worker.onmessage = ({ data }: MessageEvent<Float32Array | null>) => {
      if (data)
        places = new Map(ids.map((id, at) => [id, { x: data[2 * at] ?? 0, y: data[2 * at + 1] ?? 0 }]));
      known.current = places;
      if (data === null || !isStill) setLayout({ places, isMoving: data !== null });
    };
    worker.onerror = () => setLayout({ places: start, isMoving: false });
    worker.postMessage(toArrange(picture, start, before));
    return () => worker.terminate();
  }, [picture, isStill]);
  return layout;
}

function worthKeeping({ nodes }: Picture, known: Places): Places {
  const shared = nodes.filter(({ id }) => known.has(id)).length;
  return shared >= nodes.length * SHARED ? known : new Map();
}

function toArrange({ nodes, edges }: Picture, start: Places, before: Places): ToArrange {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  return {
    nodes: nodes.map(({ id, weight }) => ({
      ...(start.get(id) ?? { x: 0, y: 0 }),
      size: nodeSize(weight) * 1.6,
      fixed: before.has(id),
    })),
    edges: edges
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, count }) => ({ from: index.get(from) ?? 0, to: index.get(to) ?? 0, weight: count })),
  };
}
