import type { Profile, Referent } from '../model/referent';
import { fold } from '../util/fold';
import { hash } from '../util/hash';
import { isGeneral } from './general-words';
import { identifyingNames, nameKey, shortNames } from './identifying-names';

type Described = Omit<Referent, 'id' | 'local' | 'profile'>;

/** What may be compared across documents. A referent that nothing identifies has a profile of its own, named by its id. */
export function profileOf(referent: Described, referentId: string): Profile {
  const { kind } = referent;
  const names = referent.collective ? [] : identifyingNames(referent);
  const forms = referent.collective || kind !== 'PERSON' ? [] : formsWithOffice(referent);
  const onlyShort = names.length === 0 && isOneWord(referent) ? forms : [];
  const shortForms = names.length === 0 ? [] : forms;
  const alone = names.length === 0 && onlyShort.length === 0;
  const id = alone ? hash('profile', referentId) : hash('profile', kind, ...names, '|', ...forms);
  return Object.freeze({ id, kind, names, shortForms, onlyShort });
}

/** Short names joined to each office that says of what: "doe|ruritanian president", never "doe|president". */
function formsWithOffice(referent: Described): readonly string[] {
  const offices = [...new Set(referent.roles.map(fold))].filter((role) => role !== '' && !isGeneral(role));
  return shortNames(referent).flatMap((name) => offices.sort().map((office) => `${name}|${office}`));
}

function isOneWord(referent: Described): boolean {
  return !nameKey(referent.kind, referent.name).includes(' ');
}
