import type { Polarity } from '../../model/annotations';

/** That a statement is in some words by some speakers. */
export interface ExpressionRow {
  readonly statement: string;
  /** The sort key of the statement. */
  readonly at: string;
  /** The id of its wording. */
  readonly wording: string;
  readonly what: string;
  readonly speakers: readonly string[];
  readonly polarity: Polarity;
  readonly text: string;
  /** Absent where it is not known what the text means. */
  readonly embedding?: readonly number[] | undefined;
}
