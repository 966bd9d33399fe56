/** An entity of another document that a person made speaker or subject here, as this document knows it from then on. */
import { hash } from '../util/hash';

const PREFIX = 'assigned:';

/** Its id in the annotations. */
export function assignedLocal(referent: string): string {
  return PREFIX + referent;
}

export function isAssigned(local: string): boolean {
  return local.startsWith(PREFIX);
}

/** Its referent id depends on the entity alone, not on what else the document names. */
export function assignedReferentId(document: string, local: string): string {
  return hash('referent', document, local);
}
