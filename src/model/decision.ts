/** What people decide about what was read: kept beside the facts, reversible, and stronger than any judgement. */
import type { AnnotatedEntity, Polarity } from './annotations';

export const DECISION_ACTIONS = ['merge', 'split', 'keep apart', 'correct', 'retract', 'undo'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** An entry of the log, which only grows. */
export interface Decision {
  readonly id: string;
  readonly action: DecisionAction;
  /** Who decided: a name, as the caller gives it. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** Whether it was taken back since. */
  readonly undone: boolean;
}

export interface Why {
  readonly by: string;
  readonly reason?: string | null | undefined;
}

/**
 * What a decision about identity says of one referent: those on one side of a rule are one entity, those on different
 * sides are not. Of rules that contradict one another the one with the greater order counts.
 */
export interface Mark {
  readonly rule: string;
  readonly side: number;
  readonly order: number;
  /** Names that no longer speak for this referent, because they are those of the entity from which it was parted. */
  readonly without?: readonly string[] | null;
}

/** An entity as the new speaker or subject of a statement: by a referent of it, and as whom to know it without that. */
export interface Assigned extends Pick<AnnotatedEntity, 'kind' | 'name' | 'collective'> {
  readonly referent: string;
}

/** A field that is absent or null leaves what was read. */
export interface Correction {
  readonly statement: string;
  readonly speakers?: readonly Assigned[] | null;
  readonly about?: readonly Assigned[] | null;
  readonly polarity?: Polarity | null;
  /** A hidden statement is in no list, count or search; it is kept with its document. */
  readonly hidden?: boolean | null;
}

/** A correction as people ask for it, with ids of entities. */
export interface CorrectionRequest extends Omit<Correction, 'speakers' | 'about'> {
  readonly speakers?: readonly string[] | null;
  readonly about?: readonly string[] | null;
}

/** What a referent or a document has to do with a decision. */
export interface Concern {
  /** Of a referent or document. */
  readonly id: string;
  readonly rule?: string | null;
  readonly side?: number | null;
  readonly without?: readonly string[] | null;
  /** As JSON. */
  readonly correction?: string | null;
}

/** Everything that people may decide. `InputError` says what is wrong with ids that do not fit. */
export interface Decisions {
  mergeEntities(ids: readonly string[], why: Why): Promise<Decision>;
  splitEntity(id: string, mentions: readonly string[], why: Why): Promise<Decision>;
  keepApart(ids: readonly string[], why: Why): Promise<Decision>;
  correctStatement(request: CorrectionRequest, why: Why): Promise<Decision>;
  /** False where the graph has no such document. */
  retract(documentId: string, why: Why): Promise<boolean>;
  /** The decision that was undone. */
  undo(decisionId: string, why: Why): Promise<Decision>;
}
