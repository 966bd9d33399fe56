import {
  useCallback,
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

/** Milliseconds without a move or a turn of the wheel until all of the picture is painted sharply again. */
const REST = 300;

/** Pans by dragging, zooms by wheel and buttons. */
export function useCamera(box: RefObject<HTMLElement | null>, controls: Ref<PictureControls>) {
  const [camera, setCamera] = useState<Camera>(WHOLE);
  const drag = useRef<{ x: number; y: number; moved: boolean }>(undefined);
  useImperativeHandle(controls, () => ({
    zoom: (factor) => setCamera((now) => zoomAt(now, factor, middleOf(box.current))),
    showAll: () => setCamera(WHOLE),
  }));
  const { move, rest } = useMoving(box);
  useWheel(box, setCamera, move);
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
      move();
      setCamera((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
    },
    onPointerUp: rest,
    onPointerLeave: rest,
    /** A drag that ends on an entity is no click on it. */
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (drag.current?.moved) event.stopPropagation();
      drag.current = undefined;
    },
  };
  return { camera, pointer };
}

/** Marks a box as moving from a `move` until it rests; the styles then leave out what takes long to paint. */
function useMoving(box: RefObject<HTMLElement | null>) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rest = useCallback(() => {
    clearTimeout(timer.current);
    box.current?.removeAttribute('data-moving');
  }, [box]);
  const move = useCallback(() => {
    clearTimeout(timer.current);
    box.current?.setAttribute('data-moving', 'true');
    timer.current = setTimeout(rest, REST);
  }, [box, rest]);
  useEffect(() => rest, [rest]);
  return { move, rest };
}

/** Zooms as a wheel turns, with the point under it held in place. */
function useWheel(
  box: RefObject<HTMLElement | null>,
  setCamera: Dispatch<SetStateAction<Camera>>,
  move: () => void,
) {
  useEffect(() => {
    const element = box.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      move();
      setCamera((now) => zoomAt(now, Math.exp(-event.deltaY / 400), pointOf(event, element)));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [box, setCamera, move]);
}

function middleOf(box: HTMLElement | null) {
  return { x: (box?.clientWidth ?? 0) / 2, y: (box?.clientHeight ?? 0) / 2 };
}

function pointOf({ clientX, clientY }: WheelEvent, box: HTMLElement | null) {
  const { left = 0, top = 0 } = box?.getBoundingClientRect() ?? {};
  return { x: clientX - left, y: clientY - top };
}
