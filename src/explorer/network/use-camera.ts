import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type PointerEvent,
  type Ref,
  type RefObject,
} from 'react';
import { WHOLE, zoomAt, type Camera } from './camera';

/** What the buttons beside a picture do to it. */
export interface PictureControls {
  zoom(factor: number): void;
  showAll(): void;
}

/** Pixels that a pointer may move in a click. */
const STILL = 4;

/** Pans by dragging, zooms by wheel and buttons. */
export function useCamera(box: RefObject<SVGSVGElement | null>, controls: Ref<PictureControls>) {
  const [camera, setCamera] = useState<Camera>(WHOLE);
  const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
  useImperativeHandle(controls, () => ({
    zoom: (factor) => setCamera((now) => zoomAt(now, factor, middleOf(box.current))),
    showAll: () => setCamera(WHOLE),
  }));
  useEffect(() => {
    const svg = box.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      setCamera((now) => zoomAt(now, Math.exp(-event.deltaY / 400), pointOf(event, svg)));
    };
    svg?.addEventListener('wheel', onWheel, { passive: false });
    return () => svg?.removeEventListener('wheel', onWheel);
  }, [box]);
  const pointer = {
    onPointerDown: (event: PointerEvent) => {
      drag.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const last = drag.current;
      if (!last || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      if (!last.moved && Math.hypot(dx, dy) < STILL) return;
      drag.current = { x: event.clientX, y: event.clientY, moved: true };
      box.current?.setAttribute('data-moving', 'true');
      setCamera((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
    },
    onPointerUp: () => box.current?.removeAttribute('data-moving'),
    onPointerLeave: () => box.current?.removeAttribute('data-moving'),
    /** A drag that ends on an entity is no click on it. */
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (drag.current?.moved) event.stopPropagation();
      drag.current = undefined;
    },
  };
  return { camera, pointer };
}

function middleOf(svg: SVGSVGElement | null) {
  return { x: (svg?.clientWidth ?? 0) / 2, y: (svg?.clientHeight ?? 0) / 2 };
}

function pointOf({ clientX, clientY }: WheelEvent, svg: SVGSVGElement | null) {
  const { left = 0, top = 0 } = svg?.getBoundingClientRect() ?? {};
  return { x: clientX - left, y: clientY - top };
}
