import type { Annotations } from '../model/annotations';
import { assignedReferentId, isAssigned } from '../model/assigned';
import { findNamed } from '../model/find-named';
import type { Referent, ResolvedArticle } from '../model/referent';
import { hash } from '../util/hash';
import { NO_STATES, statesSpokenOf, titledInFull } from './home-state';
import type { Lists } from './lists';
import { namedWithSort } from './named-with-sort';
import { withSlipsInInitials } from './same-post';
import { withContainers } from './with-containers';
import { toReferent, type Known } from './to-referent';

/**
 * Annotations → ResolvedArticle: the document's entities as referents with stable ids, its outlet and authors among
 * them. Which referents of different documents are one entity is decided by `cluster`, over profiles alone.
 */
export function createResolve(lists: Lists) {
  return (annotations: Annotations): ResolvedArticle => {
    const id = annotations.document.id ?? '';
    const ordinals = new Map<string, number>();
    const known = knownEntities(annotations);
    const states = statesSpokenOf(known, annotations.mentions, lists);
    const isTitled = titledInFull(annotations);
    const withSort = namedWithSort(annotations);
    const referents = known.map((entity): Referent => {
      const own = ownReferentId(id, entity);
      const called = withSort(entity);
      const itsStates = isTitled(entity) ? states : NO_STATES;
      if (own) return toReferent(called, own, lists, itsStates);
      const twin = JSON.stringify([entity.kind, entity.name]);
      const ordinal = ordinals.get(twin) ?? 0;
      ordinals.set(twin, ordinal + 1);
      return toReferent(called, hash('referent', id, entity.kind, entity.name, ordinal), lists, itsStates);
    });
    return { annotations, referents: withContainers(id, referents, lists) };
  };
}

function ownReferentId(document: string, { local }: Known): string | undefined {
  return local !== undefined && isAssigned(local) ? assignedReferentId(document, local) : undefined;
}

function knownEntities({ document, entities }: Annotations): readonly Known[] {
  const known: Known[] = [
    ...withSlipsInInitials(entities.map(({ id, ...entity }) => ({ ...entity, local: id }))),
  ];
  const named: (readonly ['ORGANISATION' | 'PERSON', string])[] = [
    ...(document.publisher ? [['ORGANISATION', document.publisher] as const] : []),
    ...(document.authors ?? []).map((author) => ['PERSON', author] as const),
  ];
  for (const [kind, name] of named) {
    if (!findNamed(known, kind, name)) known.push({ kind, name, aliases: [], roles: [] });
  }
  return known;
}
