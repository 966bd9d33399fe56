import fc from 'fast-check';
import { loadResolution } from '../../src/load-resolution';
import type { Profile, Referent } from '../../src/model/referent';
import { profileOf } from '../../src/resolve/profile';
import { lists } from '../support/lists';

const { cluster, filedUnder, linked } = loadResolution();

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
        { ...ORG, name: 'Ruritanian Mining Agency', aliases: ['RMA'] },
        { ...ORG, name: 'RMA' },
      ],
      [[0, 1]],
    ],
    [
      'joins no two bodies whose initials are the same, nor the initials with either',
      [
        { ...ORG, name: 'Ruritanian Mining Agency', aliases: ['RMA'] },
        { ...ORG, name: 'Road Makers Association', aliases: ['RMA'] },
        { ...ORG, name: 'RMA' },
      ],
      [[0], [1], [2]],
    ],
    [
      'joins two that have initials and words in common',
      [
        { ...ORG, name: 'Zenda Trade Council', aliases: ['ZTC'] },
        { ...ORG, name: 'Trade Council for the Towns of Zenda', aliases: ['ZTC'] },
        { ...ORG, name: 'ZTC' },
      ],
      [[0, 1, 2]],
    ],
    [
      'does not say which Post or which embassy a document means',
      [
        { ...ORG, name: 'Post' },
        { ...ORG, name: 'Post' },
        { ...ORG, name: 'U.S. Embassy' },
        { ...ORG, name: 'U.S. Embassy' },
      ],
      [[0], [1], [2], [3]],
    ],
    [
      'joins no two middle names through a name without',
      [{ name: 'Jane M. Doe' }, { name: 'Jane R. Doe' }, { name: 'Jane Doe' }],
      [[0], [1], [2]],
    ],
    [
      'joins a nickname with its name, whoever else has the given name and an initial',
      [{ name: 'Chuck Roe' }, { name: 'Charles E. Roe' }, { name: 'Charles R.' }, { name: 'Charles Reed' }],
      [[0, 1], [2], [3]],
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
      'joins an initial with the one whom it can mean, and with nobody where it can mean two',
      [
        { name: 'Jane Doe' },
        { name: 'J. Doe' },
        { name: 'Ann Roe' },
        { name: 'Amy Roe' },
        { name: 'A. Roe' },
      ],
      [[0, 1], [2], [3], [4]],
    ],
    [
      'joins no two whose names one spelling can mean',
      [{ name: 'Kim Jong-un' }, { name: 'Kim Jong-in' }, { name: 'Kim Chen In' }],
      [[0], [1], [2]],
    ],
    [
      'goes by an alias that a document gives before it goes by spelling',
      [{ name: 'Kim Jong-un', aliases: ['Kim Chen In'] }, { name: 'Kim Jong-in' }, { name: 'Kim Chen In' }],
      [[0, 2], [1]],
    ],
    [
      'joins spellings of one name in any order of its words',
      [
        { name: 'Sergej Ivanov' },
        { name: 'Ivanov Sergey' },
        { name: 'Sergueï Ivanoff' },
        { name: 'Sergei Ivanova' },
      ],
      [[0, 1, 2], [3]],
    ],
    [
      'takes an office for the same in other words',
      [
        { name: 'Jane Doe', roles: ['President of France'] },
        { name: 'Doe', roles: ['French president'] },
      ],
      [[0, 1]],
    ],
    [
      'takes a capital that acts for its state, and a town for a town',
      [
        { ...ORG, name: 'Paris' },
        { ...ORG, name: 'French Republic' },
        { kind: 'PLACE', name: 'Paris' },
        { kind: 'PLACE', name: 'France', aliases: ['Paris'] },
      ],
      [[0, 1], [2], [3]],
    ],
    [
      'does not say in which of two states a town is',
      [
        { kind: 'PLACE', name: 'Tripoli, Libya' },
        { kind: 'PLACE', name: 'Tripoli, Lebanon' },
        { kind: 'PLACE', name: 'Tripoli' },
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

  const NAMES = [
    'Jane Doe',
    'John Doe',
    'J. Doe',
    'Doe John',
    'Doe',
    'Ann Roe',
    'Roe',
    'Kim Jong-un',
    'Kim Jong-in',
  ];
  NAMES.push('Kim Chen In', 'Jong-un Kim', 'Sergej Ivanov', 'Sergey Ivanov', 'S. Ivanov', 'Stepan Ivanov');

  it('does not depend on the order of the profiles', () => {
    const given = fc.record({
      name: fc.constantFrom(...NAMES),
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

  it('finds what becomes of a profile from those that a chain of matches connects with it', () => {
    const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 8 });
    const partOf = (all: readonly Profile[], one: Profile) =>
      cluster(all)
        .find((ids) => ids.includes(one.id))
        ?.slice()
        .sort();
    const connected = (one: Profile, all: readonly Profile[]) => {
      const found = new Set([one]);
      for (let next: readonly Profile[] = [one]; next.length > 0; ) {
        next = linked(next, (key) =>
          all.filter((other) => !found.has(other) && filedUnder(other).includes(key)),
        );
        next.forEach((other) => found.add(other));
      }
      return [...found];
    };
    fc.assert(
      fc.property(names, (some) => {
        const all = some.map((name, index) => toProfile({ name, roles: PRESIDENT }, index));
        const [one] = all;
        expect(partOf(connected(one!, all), one!)).toEqual(partOf(all, one!));
      }),
    );
  });
});
