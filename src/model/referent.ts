import type { Annotations, EntityKind } from './annotations';
import type { ClaimResolution } from './claim';
import type { Mark } from './decision';
import type { Vector } from './vector';

/** An entity as one document knows it: the smallest thing that resolution across documents joins. */
export interface Referent {
  /** Hash of document id, kind, name, and the ordinal among those of the same kind and name. */
  readonly id: string;
  /** Its id in the annotations; absent for an outlet or author that only the metadata names. */
  readonly local?: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly collective: boolean;
  /** Of a place, the referent of the same document in which it lies. */
  readonly within?: string;
  readonly profile: Profile;
}

/**
 * What resolution knows of a referent. Referents with the same profile are indistinguishable to it, so profiles are
 * compared instead of referents: a name that 100,000 documents use alike is judged once.
 */
export interface Profile {
  readonly id: string;
  readonly kind: EntityKind;
  /** Folded names, each of which identifies it across documents: the full name first. Empty where none does. */
  readonly names: readonly string[];
  /** Short name and office under which others may speak of this fully named person: "doe|ruritanian president". */
  readonly shortForms: readonly string[];
  /** The same of a person who has no more than a short name and an office. */
  readonly onlyShort: readonly string[];
  /** What people decided about its referents, as `model/mark` writes it; absent where nothing was decided. */
  readonly marks?: readonly string[];
}

/** A document with its referents: everything about identity that the document alone decides. */
export interface ResolvedArticle {
  readonly annotations: Annotations;
  /** Before people corrected it; absent where nothing was corrected. */
  readonly asRead?: Annotations | undefined;
  readonly referents: readonly Referent[];
  /** What its statements mean, by their folded words, as far as that is known. */
  readonly vectors?: ReadonlyMap<string, Vector>;
}

/** The ids of profiles that are one entity. */
export type Cluster = readonly string[];

/** What writing needs of resolution; it depends on nothing but its arguments. */
export interface Resolution {
  /** Another one for other keys: a graph that was written with it is filed anew. */
  readonly keyVersion: string;
  readonly resolve: (annotations: Annotations) => ResolvedArticle;
  /** The profile of a referent about which something was decided: its own, and bound by the decisions. */
  readonly mark: (profile: Profile, marks: readonly Mark[]) => Profile;
  /** Keys under which others find this profile. */
  readonly filedUnder: (profile: Profile) => readonly string[];
  /** Keys under which this profile finds all that it may be the same as. */
  readonly asksFor: (profile: Profile) => readonly string[];
  /** Those filed that are judged the same as one of `seeds`: nothing else can affect what becomes of these. */
  readonly linked: (
    seeds: readonly Profile[],
    filedUnder: (key: string) => readonly Profile[],
  ) => readonly Profile[];
  readonly cluster: (profiles: readonly Profile[]) => readonly Cluster[];
  readonly claims: ClaimResolution;
  /** How two profiles look to somebody who takes a second look; never "different" where it is only not enough. */
  readonly resembles: (a: Profile, b: Profile) => Judgement;
}

export interface Judgement {
  readonly verdict: 'match' | 'different' | 'unsure';
  /** Of the strongest signal, 0 to 1. */
  readonly score: number;
  /** One sentence for each signal. */
  readonly evidence: readonly string[];
}
