import { fold } from '../util/fold';
import { isOneSlip } from './compare/words/misspelling';
import type { Known } from './to-referent';

/** Shorter initials that differ by a letter are as a rule two bodies: "NBA", "NBC". */
const SHORTEST = 6;
const INITIALS = /^\p{Lu}{2,}(?: \p{Lu}{2,})*$/u;

/**
 * "Jane Doe, researcher at the Ruritanian Institute (RICS RAS)", "Jane Doe, researcher at RISS RAS": where one document gives
 * one person the same post at two bodies whose initials differ by a letter, one of them is misspelt. The body that is
 * known by initials alone gets the other's as an alias.
 */
export function withSlipsInInitials(entities: readonly Known[]): readonly Known[] {
  const bodies = entities.filter(({ kind, collective }) => kind === 'ORGANISATION' && !collective);
  const bare = bodies.filter((one) => namesOf(one).every((name) => INITIALS.test(name)));
  if (bare.length === 0) return entities;
  const posts = entities.flatMap(({ kind, roles }) => (kind === 'PERSON' ? [roles.map(fold)] : []));
  return entities.map((entity) => {
    if (!bare.includes(entity)) return entity;
    const meant = bodies.flatMap((other) => {
      const initials = other === entity ? undefined : misspelt(entity, other);
      return initials !== undefined && posts.some((roles) => hasSamePost(roles, entity, other))
        ? [initials]
        : [];
    });
    const [only, ...others] = meant;
    return only === undefined || others.length > 0
      ? entity
      : { ...entity, aliases: [...entity.aliases, only] };
  });
}

function namesOf({ name, aliases }: Known): readonly string[] {
  return [name, ...aliases];
}

/** The initials of `other` from which those of `entity` differ by one letter. */
function misspelt(entity: Known, other: Known): string | undefined {
  return namesOf(other).find(
    (name) => INITIALS.test(name) && namesOf(entity).some((own) => differByOneLetter(own, name)),
  );
}

function differByOneLetter(a: string, b: string): boolean {
  const [words, others] = [fold(a).split(' '), fold(b).split(' ')];
  if (words.length !== others.length || words.join('').length < SHORTEST) return false;
  const unlike = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  return unlike.length === 1 && unlike.every(([one, two]) => isOneSlip(one, two));
}

/** "leading researcher at X", "leading researcher at the Centre of Y". */
function hasSamePost(roles: readonly string[], one: Known, other: Known): boolean {
  const titles = titlesAt(roles, other);
  return titlesAt(roles, one).some((title) => titles.includes(title));
}

function titlesAt(roles: readonly string[], body: Known): readonly string[] {
  const names = namesOf(body).map(fold);
  return roles.flatMap((role) => {
    const [title, place] = role.split(/ (?:at|of|from|with|in) (.*)/u);
    const isThere = place !== undefined && names.some((name) => ` ${place} `.includes(` ${name} `));
    return title !== undefined && isThere ? [title] : [];
  });
}
