import { identifier } from '../../src/eval/identify';
import type { AnnotatedEntity } from '../../src/model/annotations';

const identify = identifier({
  council: { kind: 'Organisation', name: 'Lowbridge Town Council', aliases: ['Lowbridge'], descriptions: [] },
  town: { kind: 'Place', name: 'Lowbridge', aliases: [], descriptions: [] },
  doe: { kind: 'Person', name: 'Jane Doe', aliases: ['Doe'], descriptions: ['the minister'] },
  official: { kind: 'Person', name: 'official of Freedonia', aliases: ['An official'], descriptions: [] },
  freedonia: { kind: 'Organisation', name: 'Freedonia', aliases: [], descriptions: [] },
});

const named = (name: string, ...aliases: string[]) => {
  const entity: AnnotatedEntity = { id: 'e1', kind: 'PERSON', name, aliases, roles: [] };
  return [...identify({ entity: 'e1' }, new Map([['e1', entity]]))];
};

describe('identifier', () => {
  it.each([
    [['jane doe'], ['doe']],
    [['J. Doe', 'Doe'], ['doe']],
    [['The Lowbridge-Town Council'], ['council']],
    [['Lowbridge'], ['town']],
    [
      ['Lowbridge', 'Lowbridge Town Council'],
      ['council', 'town'],
    ],
    [['Freedonia’s Doe'], ['doe']],
    [['official'], ['official']],
    [['the minister'], []],
    [[''], []],
  ])('takes %j for %j', (names, expected) => {
    const [name = '', ...aliases] = names;
    expect(named(name, ...aliases)).toEqual(expected);
  });

  it('takes a reference to nobody, or to an entity that is not listed, for nobody', () => {
    expect([...identify({ entity: null }, new Map())]).toEqual([]);
    expect([...identify({ entity: 'e9' }, new Map())]).toEqual([]);
  });
});
