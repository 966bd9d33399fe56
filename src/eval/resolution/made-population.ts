import type { NameLanguage } from './made-name';
import { identityOf, makePerson, write, type Half } from './made-person';
import { Random } from './random';

/** A name and who bears it. */
export interface Bearer {
  readonly name: string;
  readonly person: string;
}

const SPELLINGS_OF_ONE = 3;

/** `people` persons, each under several spellings, turned at times; with so few families many are namesakes by half. */
export function makePopulation(
  people: number,
  seed: number,
  half: Half,
  languages: readonly NameLanguage[],
): readonly Bearer[] {
  const random = new Random(seed);
  const bearers = Array.from({ length: people }, () => {
    const person = makePerson(random.pick(languages), half, random);
    return Array.from({ length: SPELLINGS_OF_ONE }, () => ({
      name: write(person, random.below(person.language.systems.length), random.next() < 0.2),
      person: identityOf(person),
    }));
  });
  return [...new Map(bearers.flat().map((one) => [`${one.person} ${one.name}`, one])).values()];
}
