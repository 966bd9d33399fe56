import {
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type Dispatch,
  type PointerEvent,
  type Ref,
  type RefObject,
  type SetStateAction,
} from 'react';
import { WHOLE, zoomAt, type Camera } from './camera';

/** What the buttons beside a picture do to it. */
export interface PictureControls {
  zoom(factor: number): void;
  showAll(): void;
}

/** Pixels that a pointer may move in a click. */
const STILL = 4;

/** Milliseconds after the last turn of a wheel until the picture is painted sharply again. */
const REST = 150;

/** Pans by dragging, zooms by wheel and buttons. */
export function useCamera(box: RefObject<HTMLElement | null>, controls: Ref<PictureControls>) {
  const [camera, setCamera] = useState<Camera>(WHOLE);
  const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
  useImperativeHandle(controls, () => ({
    zoom: (factor) => setCamera((now) => zoomAt(now, factor, middleOf(box.current))),
    showAll: () => setCamera(WHOLE),
  }));
  useWheel(box, setCamera);
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

/** Zooms as a wheel turns, with the point under it held in place. */
function useWheel(box: RefObject<HTMLElement | null>, setCamera: Dispatch<SetStateAction<Camera>>) {
  useEffect(() => {
    const element = box.current;
    let rest: ReturnType<typeof setTimeout>;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      element?.setAttribute('data-moving', 'true');
      clearTimeout(rest);
      rest = setTimeout(() => element?.removeAttribute('data-moving'), REST);
      setCamera((now) => zoomAt(now, Math.exp(-event.deltaY / 400), pointOf(event, element)));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [box, setCamera]);
}

function middleOf(box: HTMLElement | null) {
  return { x: (box?.clientWidth ?? 0) / 2, y: (box?.clientHeight ?? 0) / 2 };
}

function pointOf({ clientX, clientY }: WheelEvent, box: HTMLElement | null) {
  const { left = 0, top = 0 } = box?.getBoundingClientRect() ?? {};
  return { x: clientX - left, y: clientY - top };
}
