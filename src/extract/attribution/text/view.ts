import type { CueVerb } from '../../../model/cues';
import type { Draft, Range } from './draft';
import type { Passage, Unit } from './passage';
import type { VerbGroup } from './verb-groups';

/** What a construction gets to see: one unit of a paragraph, one cue, and what was found to the left of it. */
export interface View {
  readonly passage: Passage;
  readonly unit: Unit;
  /** Attributions of this unit, in order. */
  readonly found: readonly Draft[];
  readonly unitBefore: Unit | undefined;
  /** The last attribution of the unit before. */
  readonly draftBefore: Draft | undefined;
}

/** Reads one family of sentences around a verb; undefined where the sentence is none of them. */
export type Construction = (view: View, group: VerbGroup) => Draft | undefined;

/** The draft that `group` and `sense` make of these parts; what is only planned, possible or not done is no speech. */
export function draftOf(
  rule: string,
  group: VerbGroup,
  sense: CueVerb,
  parts: {
    source: Range | undefined;
    content: readonly Range[];
    addressee?: Range | undefined;
    cueEnd?: number;
    /** The words around it leave no doubt that it is a verb: "insists that". */
    sure?: boolean;
  },
): Draft {
  return {
    rule,
    sense,
    source: parts.source,
    addressee: parts.addressee,
    content: parts.content,
    cue: [{ from: group.from, end: parts.cueEnd ?? group.end }],
    finite: group.shape === 'finite',
    speech: isSpoken(group, sense),
    confidence: parts.source && (parts.sure === true || isSureVerb(group)) ? 0.9 : 0.6,
  };
}

const isSureVerb = (group: VerbGroup) => group.shape === 'finite' && !group.nounLike;

/** "published a comment" (and not "published by Doe"), "did not say", "could say" and "to say" tell of no speech; "did not deny", "did not rule out" do. */
export function isSpoken(group: VerbGroup, sense: CueVerb): boolean {
  const isOfAgent = sense.frames.size === 1 && sense.frames.has('agent');
  if (sense.kind !== 'speech' || (isOfAgent && !group.passive)) return false;
  if (group.negated) return sense.polarity === 'DENIES';
  return group.shape !== 'infinitive' && !group.hypothetical;
}
