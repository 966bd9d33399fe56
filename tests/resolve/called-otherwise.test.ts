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

describe('what a text about one state calls by general words', () => {
  const about = (
    state: string,
    town: string,
    text: string,
    ...named: readonly Partial<AnnotatedEntity>[]
  ): Text => ({
    text: `It rained in ${town}. ${state} is cold. ${text}`,
    entities: [{ name: state }, { kind: 'PLACE', name: town }, ...named],
  });
  const doe = (name: string, roles: readonly string[]) => ({ kind: 'PERSON' as const, name, roles });

  it.each([
    [
      'a body of that state',
      about('Peru', 'Arequipa', 'Congress met.', { name: 'Congress' }),
      about('Peru', 'Cusco', 'The Peruvian Congress met.', { name: 'Peruvian Congress' }),
      'Congress = Peruvian Congress',
    ],
    [
      'its ministry by either name',
      about('Peru', 'Arequipa', 'The Ministry of Trade met.', { name: 'Ministry of Trade' }),
      about('Peru', 'Cusco', 'The Trade Ministry met.', { name: 'Trade Ministry' }),
      'Ministry of Trade = Trade Ministry',
    ],
    [
      'its president',
      about('Peru', 'Arequipa', 'President Doe left.', doe('Doe', ['President'])),
      about('Peru', 'Cusco', 'President Jane Doe left.', doe('Jane Doe', ['President'])),
      'Doe = Jane Doe',
    ],
  ])('is %s', (_what, one, other, expected) => {
    expect(joined(one, other)).toContain(expected);
  });

  it.each([
    [
      'of two states',
      about('Peru', 'Arequipa', 'Congress met.', { name: 'Congress' }),
      about('Chile', 'Santiago', 'Congress met.', { name: 'Congress' }),
    ],
    [
      'where a text is about no one state',
      { entities: [{ name: 'Congress' }] },
      { entities: [{ name: 'Congress' }] },
    ],
    [
      'of a town or party',
      about(
        'Peru',
        'Arequipa',
        'The City Council met the Party.',
        { name: 'City Council' },
        { name: 'Party' },
      ),
      about('Peru', 'Cusco', 'The City Council met the Party.', { name: 'City Council' }, { name: 'Party' }),
    ],
    [
      'by an office that many have',
      about('Peru', 'Arequipa', 'Mayor Doe left.', doe('Doe', ['Mayor'])),
      about('Peru', 'Cusco', 'Mayor Jane Doe left.', doe('Jane Doe', ['Mayor'])),
    ],
    [
      'by an office that does not stand before the full name',
      about('Peru', 'Arequipa', 'President Doe left.', doe('Doe', ['President'])),
      about('Peru', 'Cusco', 'Ann Doe met President Doe.', doe('Ann Doe', ['President'])),
    ],
  ])('stays two %s', (_what, one, other) => {
    expect(joined(one, other).filter((names) => !/Peru|Chile/u.test(names))).toEqual([]);
  });

  it('is that of the state whose seat it is, whatever the text is about', () => {
    const text = { entities: [{ name: 'State Department' }] };
    expect(joined(text, text)).toEqual(['State Department = State Department']);
  });
});

describe('a short name beside a bare office', () => {
  const jane = { kind: 'PERSON' as const, name: 'Jane Doe', roles: ['French president', 'mayor of Zenda'] };

  it.each([
    [
      'is whoever holds it in a state of which the document speaks',
      'President',
      'France, Italy',
      ['Jane Doe = Doe'],
    ],
    ['is written in short as well', 'Pres.', 'France, Italy', ['Jane Doe = Doe']],
    ['is nobody of a state that is not spoken of', 'President', 'Spain, Italy', []],
    ['is nobody where many hold the office', 'Mayor', 'France, Italy', []],
  ])('%s: %s, %s', (_behaviour, role, text, expected) => {
    const states = text.split(', ').map((name) => ({ name }));
    const entities = [...states, { kind: 'PERSON' as const, name: 'Doe', roles: [role] }];
    expect(joined({ entities: [jane] }, { text, entities })).toEqual(expected);
  });
});
