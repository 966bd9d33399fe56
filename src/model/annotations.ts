import type { DocumentMeta } from './article';
import type { Span } from './span';

export const ENTITY_KINDS = ['PERSON', 'ORGANISATION', 'PLACE', 'PROJECT', 'EVENT', 'PRODUCT'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const STATEMENT_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const POLARITIES = ['ASSERTS', 'DENIES', 'ASKS', 'URGES', 'PROMISES'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const MENTION_FORMS = ['NAME', 'DESCRIPTION', 'PRONOUN', 'IMPLIED'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** The document of an interchange line: its metadata and its whole text. */
export interface AnnotatedDocument extends DocumentMeta {
  readonly text: string;
}

/** An entity as one document knows it. `id` is local to the document ("e1"). */
export interface AnnotatedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name that the document gives it. */
  readonly name: string;
  /** The other names that the document uses for it. */
  readonly aliases: readonly string[];
  /** Titles and offices that the document gives it: "Deputy Foreign Minister". */
  readonly roles: readonly string[];
  /** An anonymous or collective source ("two officials"): never the same as that of another document. */
  readonly collective?: boolean;
}

/** A span that names an entity. */
export interface Mention extends Span {
  readonly entity: string;
  readonly form: MentionForm;
}

/** An entity in a part of a statement. `entity` is null where the words could not be resolved; no span where it is implied. */
export interface Reference {
  readonly entity: string | null;
  readonly start?: number;
  readonly end?: number;
}

export interface Cue extends Span {
  readonly text: string;
}

/** A resolved attribution of speech. */
export interface AnnotatedStatement {
  readonly id?: string;
  readonly kind: StatementKind;
  /** The content spans joined by ` … `. */
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue?: Cue;
  /** Who says it; several for a joint statement. */
  readonly source: readonly Reference[];
  /** Who passes it on, the nearest to the speaker first. */
  readonly reportedBy: readonly Reference[];
  readonly addressees: readonly Reference[];
  readonly about: readonly Reference[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** `YYYY-MM-DD`; absent where neither the text nor the document gives a date. */
  readonly saidAt?: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Everything that was read from one document: the value that the interchange format carries. */
export interface Annotations {
  readonly document: AnnotatedDocument;
  readonly entities: readonly AnnotatedEntity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly AnnotatedStatement[];
}
