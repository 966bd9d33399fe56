import type { MadeName, NameLanguage, Written } from './made-name';
import type { Random } from './random';

/** Which half of the families and of the pieces of given names is used: thresholds are chosen on one, figures taken on the other. */
export type Half = 'tuning' | 'test';

export interface MadePerson {
  readonly language: NameLanguage;
  readonly name: MadeName;
}

export function makePerson(language: NameLanguage, half: Half, random: Random): MadePerson {
  return {
    language,
    name: { family: makeFamily(language, half, random), given: makeGiven(language, half, random) },
  };
}

export function makeFamily({ families }: NameLanguage, half: Half, random: Random): string {
  return random.pick(halfOf(families, half));
}

export function makeGiven(language: NameLanguage, half: Half, random: Random): string {
  return language.makeGiven(halfOf(language.pieces, half), random);
}

const halves = new WeakMap<readonly string[], Readonly<Record<Half, readonly string[]>>>();

function halfOf(values: readonly string[], half: Half): readonly string[] {
  const known = halves.get(values) ?? {
    tuning: values.filter((_, at) => at % 2 === 0),
    test: values.filter((_, at) => at % 2 === 1),
  };
  halves.set(values, known);
  return known[half];
}

/** The name in the `system`-th way of its language, in the order of the language or the other one. */
export function write({ language, name }: MadePerson, system: number, turned = false): string {
  const written = (language.systems[system] as NameLanguage['systems'][number])(name);
  return inOrder(written, language.familyFirst !== turned);
}

export function inOrder({ given, family }: Written, familyFirst: boolean): string {
  return familyFirst ? `${family} ${given}` : `${given} ${family}`;
}

/** What tells one person from another: the name before it is written in Latin letters. */
export function identityOf({ language, name }: MadePerson): string {
  return `${language.name} ${name.given} ${name.family}`;
}
