import type { Profile, Referent } from '../model/referent';
import { hash } from '../util/hash';
import { identifyingNames, nameKey, shortNames } from './identifying-names';
import type { Lists } from './lists';
import { isCapital, namedState } from './named-state';
import { nationalBody } from './national-body';
import { officeKey } from './office-key';

type Described = Omit<Referent, 'id' | 'local' | 'profile'>;

/** What may be compared across documents. A referent that nothing identifies has a profile of its own, named by its id. */
export function profileOf(referent: Described, referentId: string, lists: Lists, home?: string): Profile {
  const { kind } = referent;
  const names = referent.collective ? [] : allNames(referent, lists, home);
  const forms = referent.collective || kind !== 'PERSON' ? [] : formsWithOffice(referent, lists, home);
  const onlyShort = names.length === 0 && isOneWord(referent) ? forms : [];
  const shortForms = names.length === 0 ? [] : forms;
  const alone = names.length === 0 && onlyShort.length === 0;
  const id = alone ? hash('profile', referentId) : hash('profile', kind, ...names, '|', ...forms);
  return Object.freeze({ id, kind, names, shortForms, onlyShort });
}

/** A state's own name comes first, whatever the document calls it. Its capital is a name of the state that acts alone. */
function allNames(referent: Described, lists: Lists, home: string | undefined): readonly string[] {
  const { kind, name, aliases } = referent;
  const state = namedState(kind, name, lists);
  if (state === undefined) {
    const identifying = identifyingNames(referent);
    return identifying.length > 0 ? identifying : nationalBody(referent, lists, home);
  }
  const own = aliases.filter((alias) => namedState(kind, alias, lists) === state || !isCapital(alias, lists));
  return [...new Set([state, ...identifyingNames({ kind, name, aliases: own })])];
}

/** Short names joined to each office that says of what: "doe|president RUR", never "doe|president". */
function formsWithOffice(referent: Described, lists: Lists, home: string | undefined): readonly string[] {
  const offices = [...new Set(referent.roles.flatMap((role) => officeKey(role, lists, home) ?? []))].sort();
  return shortNames(referent).flatMap((name) => offices.map((office) => `${name}|${office}`));
}

function isOneWord(referent: Described): boolean {
  return !nameKey(referent.kind, referent.name).includes(' ');
}
