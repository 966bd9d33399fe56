import type { CueNoun, CueVerb } from '../../../model/cues';

/** Tokens from `from` up to but not including `end`. */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** Whether two ranges share a token. */
export function meet(a: Range, b: Range): boolean {
  return a.from < b.end && b.from < a.end;
}

/** An attribution while a paragraph is read: places of tokens instead of characters. */
export interface Draft {
  readonly rule: string;
  readonly sense: CueVerb | CueNoun | undefined;
  readonly source: Range | undefined;
  readonly cue: readonly Range[];
  /** With outer quotation marks where they are part of the range. */
  readonly content: readonly Range[];
  readonly addressee?: Range | undefined;
  /** Whom the source only passes on: "the agency reported, citing [two officials]". */
  readonly cited?: Range | undefined;
  /** Who passes it on: "Doe, quoted by [the agency], said". */
  readonly quotedBy?: Range | undefined;
  /** The cue is a verb with a subject of its own, whom a later verb may share. */
  readonly finite?: boolean;
  readonly speech: boolean;
  /** How probable the encoder takes it that it is said; undefined where rules alone found it. */
  readonly said?: number | undefined;
  readonly confidence: number;
}

/** What is said for certain, though no verb tells how: "according to Doe", by the mark of a headline. */
export const draftWithoutVerb = (
  rule: string,
  parts: Pick<Draft, 'source' | 'cue' | 'content' | 'confidence'>,
): Draft => ({ rule, sense: undefined, speech: true, ...parts });
