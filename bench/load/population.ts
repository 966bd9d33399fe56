import type { Random } from '../../src/eval/resolution/random';
import type { EntityKind } from '../../src/model/annotations';
import { capital, makeWord } from './words';

/** Somebody or something that the made articles speak of. */
export interface Character {
  readonly kind: EntityKind;
  readonly name: string;
  /** Shorter names; a document may use one. */
  readonly aliases: readonly string[];
  /** A document may give one. */
  readonly roles: readonly string[];
}

const BODIES = ['Institute', 'Union', 'Holding', 'Party', 'Foundation', 'Works', 'Bank', 'Council'];
const OFFICES = ['director', 'spokesman', 'deputy chairman', 'minister', 'governor'];

/** Characters with different names, in order of how well they are known: of ten six people, three bodies, one place. */
export function makePopulation(random: Random, count: number): readonly Character[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    for (;;) {
      const character = makeCharacter(random, index % 10);
      if (taken.has(character.name)) continue;
      taken.add(character.name);
      return character;
    }
  });
}

function makeCharacter(random: Random, kind: number): Character {
  const [first, second] = [capital(makeWord(random, 2)), capital(makeWord(random, 3))];
  if (kind < 6) {
    const body = `${capital(makeWord(random, 3))} ${random.pick(BODIES)}`;
    const roles = [`${random.pick(OFFICES)} of ${body}`, `former ${random.pick(OFFICES)} of ${body}`];
    return { kind: 'PERSON', name: `${first} ${second}`, aliases: [second], roles };
  }
  if (kind < 9)
    return {
      kind: 'ORGANISATION',
      name: `${second} ${first} ${random.pick(BODIES)}`,
      aliases: [],
      roles: [],
    };
  return { kind: 'PLACE', name: `${second} ${first}`, aliases: [], roles: [] };
}
