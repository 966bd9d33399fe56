import type { EntityKind } from '../../model/annotations';
import type { FoundForm } from './found-mention';
import type { Run } from './name-context';

/** A name on its way to a mention: its kind may still be open. */
export interface Candidate extends Run {
  readonly kind: EntityKind | undefined;
  readonly form: FoundForm;
  readonly title?: Run;
  readonly apposition?: Run;
  /** The code of the state that it names or stands for. */
  readonly state?: string;
}
