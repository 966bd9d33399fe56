import type { Profile, Referent } from '../model/referent';
import { hash } from '../util/hash';
import { NO_STATES, type States } from './home-state';
import { identifyingNames, nameKey, shortNames } from './identifying-names';
import type { Lists } from './lists';
import { isCapital, namedState } from './named-state';
import { nationalBody } from './national-body';
import { officeKeys, possibleOfficeKeys } from './office-key';

type Described = Omit<Referent, 'id' | 'local' | 'profile'>;

/** What may be compared across documents. A referent that nothing identifies has a profile of its own, named by its id. */
export function profileOf(
  referent: Described,
  referentId: string,
  lists: Lists,
  states: States = NO_STATES,
): Profile {
  const { kind } = referent;
  const names = referent.collective ? [] : allNames(referent, lists, states.home);
  const isPerson = kind === 'PERSON' && !referent.collective;
  const isShort = isPerson && names.length === 0 && isOneWord(referent);
  const offices = isPerson ? officesOf(referent, lists, { states, isShort }) : [];
  const forms = shortNames(referent).flatMap((name) => offices.map((office) => `${name}|${office}`));
  const onlyShort = isShort ? forms : [];
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
    const identifying = identifyingNames(referent, lists);
    return identifying.length > 0 ? identifying : nationalBody(referent, lists, home);
  }
  const own = aliases.filter((alias) => namedState(kind, alias, lists) === state || !isCapital(alias, lists));
  return [...new Set([state, ...identifyingNames({ kind, name, aliases: own }, lists)])];
}

interface Setting {
  readonly states: States;
  readonly isShort: boolean;
}

/**
 * Each office that says of what, joined to short names: "doe|president RUR", never "doe|president". Of somebody who has no more
 * than a short name also what a bare office may be.
 */
function officesOf({ roles }: Described, lists: Lists, { states, isShort }: Setting): readonly string[] {
  const sure = roles.flatMap((role) => officeKeys(role, lists, states.home));
  const possible = isShort ? roles.flatMap((role) => possibleOfficeKeys(role, lists, states)) : [];
  return [...new Set([...sure, ...possible])].sort();
}

function isOneWord(referent: Described): boolean {
  return !nameKey(referent.kind, referent.name).includes(' ');
}
