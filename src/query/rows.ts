/** What the questions of `cypher/read` answer with: the graph's facts as plain values. */
import type { Certainty, EntityKind, Polarity, StatementKind } from '../model/annotations';
import type { Span } from '../model/span';

export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A document without its text, which is read on its own and only when it is asked for. */
export interface DocumentRow {
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly publisher: EntityRow | null;
  readonly authors: readonly EntityRow[];
}

/** Where a statement stands in its document, with some of the text around it. */
export interface EvidenceRow extends Span {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly spans: readonly Span[];
}

/** What statements of one meaning by one speaker have in common. */
export interface ClaimRow {
  readonly id: string;
  readonly text: string;
}

/** What costs the graph a look of its own for each statement, and is only read where it is wanted. */
export const STATEMENT_PARTS = [
  ...(['speakers', 'about', 'reportedBy', 'addressees', 'claim', 'evidence'] as const),
  // Of its document.
  ...(['publisher', 'authors'] as const),
] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

/** Everything is wanted. */
export const NOTHING: readonly StatementPart[] = [];

export interface StatementRow {
  readonly id: string;
  readonly text: string;
  readonly kind: StatementKind;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly cue: string | null;
  readonly saidAt: string | null;
  readonly confidence: number;
  readonly sourceText: string | null;
  readonly speakers: readonly EntityRow[];
  readonly about: readonly EntityRow[];
  /** The nearest to the speaker first. */
  readonly reportedBy: readonly EntityRow[];
  readonly addressees: readonly EntityRow[];
  readonly document: DocumentRow;
  readonly claim: ClaimRow | null;
  readonly evidence: EvidenceRow;
}
