import type { EntityKind } from '../../model/annotations';
import type { Span } from '../../model/span';

/** How the words name it: by its name, or by an adjective or people's name ("Ruritanian"). */
export type FoundForm = 'NAME' | 'ADJECTIVE';

/**
 * Words that name an entity, before it is known who else is the same. The span covers the name alone:
 * in "Deputy Minister Jane Doe" it is "Jane Doe", and `title` is "Deputy Minister".
 */
export interface FoundMention extends Span {
  readonly kind: EntityKind;
  readonly form: FoundForm;
  /** The name to know it by: the words as written, without article and possessive; the state's name for its adjective or capital. */
  readonly name: string;
  /** The title directly before the name: "President", "US National Security Council spokeswoman". */
  readonly title?: Span;
  /** The description set off beside the name: "Jane Doe, [head of the agency]," or "[The head of the agency], Jane Doe". */
  readonly apposition?: Span;
  /** The code of the state that the words name or stand for. */
  readonly state?: string;
}
