import type { AnnotatedEntity } from '../../src/model/annotations';
import { createResolve } from '../../src/resolve/resolve';
import { lists } from '../support/lists';

const resolve = createResolve(lists);

/** "Zenda < Ruritania": for each place that lies in another, which one. */
function located(...entities: readonly (string | Partial<AnnotatedEntity>)[]): readonly string[] {
  const { referents } = resolve({
    document: { id: 'd', text: '' },
    entities: entities.map((one, at) => ({
      id: `e${at}`,
      kind: 'PLACE',
      name: '',
      aliases: [],
      roles: [],
      ...(typeof one === 'string' ? { name: one } : one),
    })),
    mentions: [],
    statements: [],
  });
  const names = new Map(referents.map(({ id, name }) => [id, name]));
  return referents.flatMap(({ name, within }) => (within ? [`${name} < ${names.get(within)}`] : []));
}

describe('a place within a place', () => {
  it.each<readonly [string, readonly (string | Partial<AnnotatedEntity>)[], readonly string[]]>([
    ['a city that the lists know', ['Lyon', 'France'], ['Lyon < France']],
    ['a city whose state acts', ['Nagoya', { kind: 'ORGANISATION', name: 'Japan' }], ['Nagoya < Japan']],
    ['a city of a state that is not named: it may be another of the name', ['Nagoya'], []],
    ['a capital of a state that is not named', ['Tokyo'], ['Tokyo < Japan']],
    ['a region', ['Bavaria', 'Germany'], ['Bavaria < Germany']],
    ['a capital, though other cities have its name', ['Paris', 'United States'], ['Paris < France']],
    ['a city of which several states have one', ['Birmingham', 'United Kingdom'], []],
    ['the same with its state', ['Birmingham, UK'], ['Birmingham, UK < United Kingdom']],
    ['a city with its region', ['Paris, Texas'], ['Paris, Texas < United States']],
    ['a region that is called as a state is', ['Atlanta, Georgia'], ['Atlanta, Georgia < United States']],
    ['an alias', [{ name: 'Zenda', aliases: ['Zenda, Norway'] }, 'Norway'], ['Zenda < Norway']],
    ['a place in another', ['Zenda, Hentzau', 'Hentzau'], ['Zenda, Hentzau < Hentzau']],
    ['a region of a state', ['the Zenda region of Peru'], ['the Zenda region of Peru < Peru']],
    ['what a state has', ["Canada's North"], ["Canada's North < Canada"]],
    ['a water beside a state', ['Gulf of Oman', 'Sea of Japan'], []],
    ['states, alone', ['Georgia', 'Luxembourg', 'Republic of Korea'], []],
    ['what is no place', [{ kind: 'ORGANISATION', name: 'Lyon' }], []],
    ['a made-up name', ['Zenda'], []],
  ])('%s', (_what, entities, expected) => {
    expect(located(...entities)).toEqual(expected);
  });
});
