import type { StatementKind } from './annotations';
import type { Span } from './span';

/**
 * What is found in the text before anybody is identified (the terms are those of PARC and PolNeAR):
 * **source** (words naming who says it), **cue** ("said", "according to", "denied"), **content** (what is said).
 * Attributions are wider than statements: thoughts, wishes and findings are attributions and not `speech`.
 */
export interface Attribution {
  readonly kind: StatementKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** In order of position; a direct statement's content is without its outer quotation marks. */
  readonly content: readonly Span[];
  /**
   * Said, claimed, denied, confirmed, asked, urged or promised; not merely thought, wanted or felt, and not a report whose
   * words are another's statement: "Doe reports" in "Roe denied it, Doe reports".
   */
  readonly speech: boolean;
  /** Words naming who passes it on, the nearest to the speaker first. */
  readonly reporters: readonly (readonly Span[])[];
  /** Its last reporter only tells that it is said: "the agency" in "Doe denied it, the agency reports". */
  readonly nested?: boolean;
  readonly addressees: readonly Span[];
  /** 0 to 1: how sure the rule is that somebody says this. */
  readonly confidence: number;
  /** The rule that found it, or "encoder" where only the encoder did; for reading results and for debugging. */
  readonly rule: string;
}
