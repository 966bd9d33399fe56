import type { AnnotatedEntity } from '../../src/model/annotations';
import { createResolution } from '../../src/resolve/resolution';
import { lists } from '../support/lists';

const resolution = createResolution(lists);

interface Text {
  readonly text?: string;
  readonly entities: readonly Partial<AnnotatedEntity>[];
}

/** The entities that resolution makes of those of some documents, each by the names of its referents, where it has several. */
function joined(...texts: readonly Text[]): readonly string[] {
  const referents = texts.flatMap(({ text = '', entities }, at) => {
    const named = entities.map((one, index) => ({
      id: `e${index}`,
      kind: 'ORGANISATION' as const,
      name: '',
      aliases: [],
      roles: [],
      ...one,
    }));
    const mentions = named.flatMap(({ id, name }) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ entity: id, start, end: start + name.length, form: 'NAME' as const }];
    });
    return resolution.resolve({ document: { id: `d${at}`, text }, entities: named, mentions, statements: [] })
      .referents;
  });
  const groups = resolution.cluster([
    ...new Map(referents.map(({ profile }) => [profile.id, profile])).values(),
  ]);
  return groups.flatMap((group) => {
    const names = referents.flatMap(({ name, profile }) => (group.includes(profile.id) ? [name] : []));
    return names.length > 1 ? [names.join(' = ')] : [];
  });
}

const INSTITUTE = { name: 'Institute of Sea and Coast of the Peruvian Academy', aliases: ['ISCA PAC'] };
const MISSPELT = { name: 'ISSA PAC' };

describe('one body by initials that differ in a letter', () => {
  it('is one where a person has the same post at both', () => {
    const roles = [
      'senior researcher at ISSA PAC',
      'senior researcher at the Institute of Sea and Coast of the Peruvian Academy',
    ];
    const entities = [INSTITUTE, MISSPELT, { kind: 'PERSON' as const, name: 'Jane Doe', roles }];
    expect(joined({ entities })).toEqual([`${INSTITUTE.name} = ISSA PAC`]);
  });

  it.each([
    ['another post', ['head of ISCA PAC', 'adviser at ISSA PAC']],
    ['no post', []],
  ])('stays two with %s', (_what, roles) => {
    const entities = [INSTITUTE, MISSPELT, { kind: 'PERSON' as const, name: 'Jane Doe', roles }];
    expect(joined({ entities })).toEqual([]);
  });
});

describe('a place with the word for what it is behind its name', () => {
  const region = (name: string, text: string): Text => ({ text, entities: [{ kind: 'PLACE', name }] });

  it('is what another text calls so in full', () => {
    const texts = [
      region('Hentzau', 'They met in the Hentzau region of Peru.'),
      region('Hentzau region of Peru', 'In the Hentzau region of Peru it rained.'),
    ];
    expect(joined(...texts)).toEqual(['Hentzau region = Hentzau region of Peru']);
  });

  it('is not the place that has the name alone, nor another kind of place', () => {
    const texts = [
      region('Hentzau', 'They met in the Hentzau region.'),
      region('Hentzau', 'They met in Hentzau.'),
      region('Hentzau', 'They met on the Hentzau river.'),
    ];
    expect(joined(...texts)).toEqual([]);
  });
});
