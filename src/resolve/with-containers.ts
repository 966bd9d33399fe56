import type { EntityKind } from '../model/annotations';
import { findNamed } from '../model/find-named';
import type { Referent } from '../model/referent';
import { hash } from '../util/hash';
import type { Lists } from './lists';
import { stateCode } from './named-state';
import { saidToLieIn, stateOfContainer, stateOfPlace } from './place-state';
import { toReferent } from './to-referent';

/**
 * Each place with the one in which it lies: as its names say, or as the lists know of a capital, and of any other city or
 * region where the document names the state as well, since many a word is the name of a town somewhere. A state of which
 * the document does not speak as a place becomes a referent of it.
 */
export function withContainers(
  document: string,
  referents: readonly Referent[],
  lists: Lists,
): readonly Referent[] {
  const states = new Map<string, Referent>();
  for (const referent of referents) {
    const code = stateOf(referent, lists);
    if (code !== undefined && !states.has(code)) states.set(code, referent);
  }
  const added: Referent[] = [];
  const stateReferent = (code: string): Referent => {
    const known = states.get(code);
    if (known) return known;
    const made = makeState(document, code, lists);
    states.set(code, made);
    added.push(made);
    return made;
  };
  const named = new Set(
    referents.flatMap(({ kind, name, collective }) =>
      collective ? [] : (stateCode(kind, name, lists) ?? []),
    ),
  );
  const placed = referents.map((referent) => {
    const container = containerOf(referent, { referents, named, stateReferent }, lists);
    return container === undefined ? referent : { ...referent, within: container.id };
  });
  return [...placed, ...added];
}

const PLACE: EntityKind = 'PLACE';

function stateOf({ kind, name, collective }: Referent, lists: Lists): string | undefined {
  return kind === PLACE && !collective ? stateCode(kind, name, lists) : undefined;
}

function makeState(document: string, code: string, lists: Lists): Referent {
  const name = lists.countries.get(code)?.name ?? code;
  const entity = { kind: PLACE, name, aliases: [], roles: [] };
  return toReferent(entity, hash('referent', document, PLACE, 'state', code), lists);
}

interface Places {
  readonly referents: readonly Referent[];
  /** Codes of the states that the document names, as those that act or as places. */
  readonly named: ReadonlySet<string>;
  /** By the code of the state. */
  readonly stateReferent: (code: string) => Referent;
}

function containerOf(
  referent: Referent,
  { referents, named: states, stateReferent }: Places,
  lists: Lists,
): Referent | undefined {
  if (referent.kind !== PLACE || referent.collective || stateOf(referent, lists) !== undefined)
    return undefined;
  const names = [referent.name, ...referent.aliases];
  const [said] = names.flatMap((name) => saidToLieIn(name, lists) ?? []);
  if (said === undefined) {
    const [code] = names.flatMap((name) => stateOfPlace(name, states, lists) ?? []);
    return code === undefined ? undefined : stateReferent(code);
  }
  const named = findNamed(referents, PLACE, said.container);
  if (named && named.id !== referent.id && stateOf(named, lists) === undefined) return named;
  const code = stateOfContainer(said, lists);
  return code === undefined ? undefined : stateReferent(code);
}
