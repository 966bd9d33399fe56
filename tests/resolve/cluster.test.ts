import fc from 'fast-check';
import { loadResolution } from '../../src/load-resolution';
import type { Profile, Referent } from '../../src/model/referent';
import { profileOf } from '../../src/resolve/profile';
import { lists } from '../support/lists';

const { cluster } = loadResolution();

type Given = Partial<Pick<Referent, 'kind' | 'aliases' | 'roles' | 'collective'>> & { readonly name: string };

function toProfile(given: Given, index: number): Profile {
  return profileOf(
    { kind: 'PERSON', aliases: [], roles: [], collective: false, ...given },
    `referent ${index}`,
    lists,
  );
}

/** Groups of positions in `given`; referents with one profile fall together. */
function clusters(given: readonly Given[]): readonly (readonly number[])[] {
  const profiles = given.map(toProfile);
  const distinct = [...new Map(profiles.map((profile) => [profile.id, profile])).values()];
  return cluster(distinct)
    .map((ids) => profiles.flatMap((profile, index) => (ids.includes(profile.id) ? index : [])))
    .sort((a, b) => a[0]! - b[0]!);
}

const ORG = { kind: 'ORGANISATION' } as const;
const PRESIDENT = ['Ruritanian president'];

describe('cluster', () => {
  it.each<[string, readonly Given[], readonly (readonly number[])[]]>([
    [
      'joins one full name in every spelling of case and hyphen',
      [{ name: 'Kim Jong-Un' }, { name: 'KIM JONG UN' }],
      [[0, 1]],
    ],
    [
      'joins a form of address with the name alone',
      [{ name: 'Mr. John Doe' }, { name: 'John Doe' }],
      [[0, 1]],
    ],
    [
      'joins an alias with the name that it is elsewhere',
      [{ name: 'Kim Jong-un', aliases: ['Kim Chen In'] }, { name: 'Kim Chen In' }],
      [[0, 1]],
    ],
    [
      'joins an acronym with what it stands for',
      [
        { ...ORG, name: 'Ruritanian Space Agency', aliases: ['RSA'] },
        { ...ORG, name: 'RSA' },
      ],
      [[0, 1]],
    ],
    [
      'joins through a third document',
      [
        { ...ORG, name: 'Ruritania', aliases: ['Strelsau'] },
        { ...ORG, name: 'Strelsau' },
        { ...ORG, name: 'Kingdom', aliases: ['Ruritania'] },
      ],
      [[0, 1, 2]],
    ],
    [
      'keeps kinds apart',
      [
        { ...ORG, name: 'Ruritania' },
        { kind: 'PLACE', name: 'Ruritania' },
      ],
      [[0], [1]],
    ],
    [
      'keeps two of one family name apart',
      [{ name: 'Kim Jong-un', aliases: ['Kim'] }, { name: 'Kim Yo-jong', aliases: ['Kim'] }, { name: 'Kim' }],
      [[0], [1], [2]],
    ],
    ['keeps two documents that say only "Doe" apart', [{ name: 'Doe' }, { name: 'Doe' }], [[0], [1]]],
    [
      'joins a short name with the full one where both hold one office',
      [
        { name: 'Jane Doe', roles: PRESIDENT },
        { name: 'Doe', roles: PRESIDENT },
      ],
      [[0, 1]],
    ],
    [
      'joins no two persons through a short name that could be both',
      [
        { name: 'Jane Doe', roles: PRESIDENT },
        { name: 'John Doe', roles: PRESIDENT },
        { name: 'Doe', roles: PRESIDENT },
      ],
      [[0], [1], [2]],
    ],
    [
      'does not take a bare office for evidence',
      [
        { name: 'Jane Doe', roles: ['president'] },
        { name: 'Doe', roles: ['president'] },
      ],
      [[0], [1]],
    ],
    [
      'keeps bodies apart that are named by their kind alone',
      [
        { ...ORG, name: 'Foreign Ministry' },
        { ...ORG, name: 'Foreign Ministry' },
      ],
      [[0], [1]],
    ],
    [
      'does not join through a shortening',
      [
        { ...ORG, name: 'Strelsau Post', aliases: ['Post'] },
        { ...ORG, name: 'Zenda Post', aliases: ['Post'] },
      ],
      [[0], [1]],
    ],
    [
      'never joins collective sources',
      [
        { ...ORG, name: 'two officials', collective: true },
        { ...ORG, name: 'two officials', collective: true },
      ],
      [[0], [1]],
    ],
  ])('%s', (_behaviour, given, expected) => {
    expect(clusters(given)).toEqual(expected);
  });

  it('does not depend on the order of the profiles', () => {
    const given = fc.record({
      name: fc.constantFrom('Jane Doe', 'John Doe', 'Doe', 'Ann Roe', 'Roe'),
      aliases: fc.uniqueArray(fc.constantFrom('Doe', 'Jane Roe', 'John Doe', 'Roe'), { maxLength: 2 }),
      roles: fc.uniqueArray(fc.constantFrom('Ruritanian president', 'mayor of Zenda', 'president'), {
        maxLength: 2,
      }),
    });
    const profiles = fc.uniqueArray(given, { maxLength: 8 }).map((all) => all.map(toProfile));
    const shuffled = profiles.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    const canonical = (all: readonly Profile[]) =>
      cluster([...new Map(all.map((one) => [one.id, one])).values()])
        .map((ids) => [...ids].sort().join(' '))
        .sort();
    fc.assert(fc.property(shuffled, ([all, other]) => expect(canonical(other)).toEqual(canonical(all))));
  });
});
