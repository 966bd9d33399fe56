import type { Annotations } from '../model/annotations';
import type { Attribution } from '../model/attribution';

/** What a reader makes of one text: what it can be scored on. */
export interface ReadText {
  readonly annotations: Annotations;
  /** All attributions, those that are not speech too. */
  readonly attributions: readonly Attribution[];
}

/** The reader under test, handed in by the command. `path` becomes the path of the document. */
export type Reader = (text: string, path?: string) => Promise<ReadText>;
