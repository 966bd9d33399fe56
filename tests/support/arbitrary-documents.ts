import fc from 'fast-check';
import type { Annotations } from '../../src/model/annotations';
import { annotate } from './annotate';

/** Few names, aliases and offices, so that documents agree, disagree, and bridge one another. */
const PEOPLE = ['Jane Doe', 'JANE DOE', 'John Doe', 'Ann Roe', 'Doe', 'Roe', 'Minister Zed'];
const BODIES = ['Ruritania', 'Strelsau', 'Ruritanian Space Agency', 'RSA', 'Foreign Ministry'];
/** Places that lie in one another, as lists know or as a name says; a document may name them by either. */
const PLACES = ['Lyon', 'France', 'Zenda, Norway', 'Zenda, Peru', 'Norway'];
const ALIASES = [
  'Doe',
  'Jane Smith',
  'John Doe',
  'RSA',
  'Strelsau',
  'Kingdom of Ruritania',
  'Roe',
  'Foreign Ministry',
];
const ROLES = ['Ruritanian president', 'president', 'RSA director', 'mayor of Strelsau'];
const SAYINGS = ['We agree', 'No', 'It will be done'];

const person = fc.constantFrom(...PEOPLE);
const anybody = fc.constantFrom(...PEOPLE, ...BODIES, ...PLACES);

const told = fc.record(
  {
    by: anybody,
    with: anybody,
    says: fc.constantFrom(...SAYINGS),
    about: fc.uniqueArray(anybody, { maxLength: 2 }),
    via: fc.constantFrom('RSA', 'Strelsau'),
    to: person,
    polarity: fc.constantFrom('ASSERTS' as const, 'DENIES' as const),
    saidAt: fc.constantFrom('2023-09-12', '2023-09-13'),
  },
  { requiredKeys: ['says'] },
);

const known = fc.record({
  aliases: fc.uniqueArray(fc.constantFrom(...ALIASES), { maxLength: 2 }),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 }),
});

const meta = fc.record(
  { publisher: fc.constantFrom('RSA', 'Ruritanian Post'), publishedAt: fc.constant('2023-09-14') },
  { requiredKeys: [] },
);

/** A version of the document with this id. */
export function arbitraryDocument(id: fc.Arbitrary<string>): fc.Arbitrary<Annotations> {
  const more = fc.dictionary(anybody, known, { maxKeys: 4 });
  return fc
    .record({ id, meta, told: fc.array(told, { minLength: 1, maxLength: 4 }), more })
    .map((given) => annotate({ ...given.meta, id: given.id }, given.told, kindsOf(given.told, given.more)));
}

function kindsOf(
  all: readonly Partial<Record<'by' | 'with' | 'via', string> & Record<'about', readonly string[]>>[],
  more: Readonly<Record<string, object>>,
) {
  const names = [
    ...all.flatMap(({ by, via, with: other, about = [] }) => [by, via, other, ...about]),
    ...Object.keys(more),
  ];
  const kinds = names.flatMap((name = '') => {
    const kind = BODIES.includes(name) ? 'ORGANISATION' : PLACES.includes(name) ? 'PLACE' : undefined;
    return kind === undefined ? [] : [[name, { kind, ...more[name] }] as const];
  });
  return { ...more, ...Object.fromEntries(kinds) };
}
