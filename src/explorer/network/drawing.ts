import type { Ref } from 'react';
import type { Pair } from '../address/place';
import type { Places } from './first-places';
import type { Picture } from './picture';
import type { PictureControls } from './use-camera';

/** What both ways of drawing a network get. */
export interface DrawingProps {
  readonly picture: Picture;
  readonly places: Places;
  /** What is picked: an entity or a pair. */
  readonly focus: Pair;
  readonly onPickEntity: (id: string) => void;
  readonly onPickPair: (from: string, to: string) => void;
  readonly controls: Ref<PictureControls>;
  readonly label: string;
}

/** Whether an end of the picked pair is this entity. */
export function isPicked({ speaker, subject }: Pair, id: string): boolean {
  return id === speaker || id === subject;
}

/** Whether a pair is picked: itself, or by the end that is picked alone. */
export function isPickedPair({ speaker, subject }: Pair, from: string, to: string): boolean {
  if (!speaker && !subject) return false;
  return (!speaker || speaker === from) && (!subject || subject === to);
}
