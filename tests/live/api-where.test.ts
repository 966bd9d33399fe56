import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

const TREATY = 'The treaty with Freedonia will hold';
const BOTH = 'Both delegations agreed on the treaty';
const ARMS = 'No arms were sold to Sylvania 😀 at all';
const RAIN = 'It may rain over Sylvania';
const SOMEBODY = 'Somebody has to pay for the TREATY';
const LATER = "We won't pay Ruritania's debts";
const ALL = [LATER, BOTH, TREATY, ARMS, SOMEBODY, RAIN];

async function texts(where: object | null): Promise<readonly string[]> {
  const data = await api.data(
    `query ($where: StatementWhere) { statements(where: $where) { totalCount edges { node { text } } } }`,
    { where },
  );
  const found = data.statements.edges.map((edge: Json) => edge.node.text);
  expect(data.statements.totalCount).toBe(found.length);
  return found.sort();
}

describe('statements(where)', () => {
  it.each<[string, object | null, readonly string[]]>([
    ['null restricts nothing', null, ALL],
    ['no field restricts nothing', {}, ALL],
    ['a null field restricts nothing', { saidBy: null, kind: null, text: null, firstHandOnly: null }, ALL],
    ['[] of names matches nothing', { saidBy: [] }, []],
    ['[] of an enumeration matches nothing', { kind: [] }, []],
    ['an unknown name matches nothing', { saidBy: ['Nobody Known'] }, []],
    [
      'an unknown name beside a known one adds nothing',
      { saidBy: ['Nobody Known', 'Adam Smith'] },
      [BOTH, ARMS],
    ],
    ['a full name', { saidBy: ['Zoë Márquez'] }, [TREATY, BOTH, LATER]],
    ['case and accents are ignored', { saidBy: ['ZOE  marquez'] }, [TREATY, BOTH, LATER]],
    ['an alias', { saidBy: ['Marquez'] }, [TREATY, BOTH, LATER]],
    ['an alias of several: all of them', { saidBy: ['Smith'] }, [BOTH, ARMS, RAIN]],
    ['a full name that is an alias of another: the first alone', { reportedBy: ['Sylvania Wire'] }, [ARMS]],
    ['a full name of several: all of them', { about: ['Sylvania'] }, [BOTH, ARMS, RAIN]],
    [
      'two speakers by OR, a joint statement once',
      { saidBy: ['Adam Smith', 'Zoë Márquez'] },
      [TREATY, BOTH, ARMS, LATER],
    ],
    ['speaker and subject by AND', { saidBy: ['Zoë Márquez'], about: ['Freedonia'] }, [TREATY, BOTH]],
    [
      'two subjects by OR, a statement about both once',
      { about: ['Freedonia', 'Sylvania'] },
      [TREATY, BOTH, ARMS, RAIN],
    ],
    ['reported by', { reportedBy: ['the wire'] }, [ARMS]],
    ['addressed to', { addressedTo: ['Eva Smith'] }, [BOTH]],
    ['kind', { kind: ['INDIRECT'] }, [RAIN, SOMEBODY]],
    ['polarity', { polarity: ['DENIES'] }, [ARMS, LATER]],
    ['two polarities by OR', { polarity: ['DENIES', 'URGES'] }, [ARMS, LATER, SOMEBODY]],
    ['certainty', { certainty: ['POSSIBLE'] }, [RAIN]],
    ['said after, inclusive, without the undated', { saidAfter: '2024-03-01' }, [TREATY, BOTH, LATER]],
    ['said before, inclusive, without the undated', { saidBefore: '2024-03-01' }, [TREATY, BOTH, ARMS]],
    ['one day', { saidAfter: '2024-02-28', saidBefore: '2024-02-28' }, [ARMS]],
    ['an empty stretch of time', { saidAfter: '2024-03-02', saidBefore: '2024-03-01' }, []],
    ['document', { document: 'undated' }, [RAIN, SOMEBODY]],
    ['document that is none', { document: 'none' }, []],
    ['document and speaker', { document: 'treaty', saidBy: ['Adam Smith'] }, [BOTH, ARMS]],
    ['publisher', { publisher: ['ruritanian post'] }, [TREATY, BOTH, ARMS]],
    ['a word, case ignored', { text: 'treaty' }, [TREATY, BOTH, SOMEBODY]],
    ['all words in any order', { text: 'treaty Freedonia' }, [TREATY]],
    ['a part of a word is not the word', { text: 'treat' }, []],
    ['a word with an apostrophe', { text: 'won’t' }, [LATER]],
    ['a word that owns something', { text: 'Ruritania' }, [LATER]],
    ['a word that owns something, as it is written', { text: 'Ruritania’s debts' }, [LATER]],
    ['text without a word restricts nothing', { text: ' … ' }, ALL],
    ['first hand only', { firstHandOnly: true }, [TREATY, BOTH, RAIN, SOMEBODY, LATER]],
    ['firstHandOnly: false restricts nothing', { firstHandOnly: false }, ALL],
    [
      'many fields by AND',
      { saidBy: ['Smith'], about: ['Sylvania'], polarity: ['DENIES'], saidBefore: '2024-12-31' },
      [ARMS],
    ],
  ])('%s', async (_name, where, expected) => {
    expect(await texts(where)).toEqual([...expected].sort());
  });

  it('takes an id for a name', async () => {
    const { entity } = await api.data('{ entity(name: "Adam Smith") { id } }');
    expect(await texts({ saidBy: [entity.id] })).toEqual([ARMS, BOTH].sort());
  });

  it('gives everything that it promises of a statement', async () => {
    const { statements } = await api.data(`{
      statements(where: { polarity: [DENIES], saidBy: ["Adam Smith"] }) { edges { node {
        text kind polarity certainty cue saidAt confidence sourceText
        speakers { name kind } about { name } reportedBy { name } addressees { name }
        document { id url path title publisher { name } authors { name } publishedAt language }
        evidence { start end text before after spans { start end } }
        claim { text speakers { name } outlets { name } statements { totalCount } }
      } } } }`);
    const text = RURITANIA[0]!.document.text;
    const start = text.indexOf(ARMS);
    const end = start + ARMS.length;
    expect(statements.edges.map((edge: Json) => edge.node)).toEqual([
      {
        text: ARMS,
        kind: 'DIRECT',
        polarity: 'DENIES',
        certainty: 'CERTAIN',
        cue: 'said',
        saidAt: '2024-02-28',
        confidence: 1,
        sourceText: 'Adam Smith',
        speakers: [{ name: 'Adam Smith', kind: 'PERSON' }],
        about: [{ name: 'Sylvania' }],
        reportedBy: [{ name: 'Sylvania Wire' }],
        addressees: [],
        document: {
          id: 'treaty',
          url: 'https://post.example/treaty',
          path: null,
          title: 'Treaty talks begin in Strelsau',
          publisher: { name: 'Ruritanian Post' },
          authors: [{ name: 'Ann Writer' }, { name: 'Bob Reporter' }],
          publishedAt: '2024-03-01',
          language: 'en',
        },
        evidence: {
          start,
          end,
          text: ARMS,
          before: text.slice(Math.max(0, start - 160), start),
          after: '".',
          spans: [{ start, end }],
        },
        claim: {
          text: ARMS,
          speakers: [{ name: 'Adam Smith' }],
          outlets: [{ name: 'Ruritanian Post' }],
          statements: { totalCount: 1 },
        },
      },
    ]);
  });
});

describe('extensions.matched', () => {
  it('lists what each value stood for, and near names for one that stood for none', async () => {
    const { extensions } = await api.ask(
      '{ statements(where: { saidBy: ["Smith", "Zoe Markez"], about: ["freedonia"] }) { totalCount } }',
    );
    const plain = extensions.matched.map(({ field, value, entities, near }: Json) => ({
      field,
      value,
      entities: entities.map((entity: Json) => `${entity.kind} ${entity.name}`).sort(),
      near,
    }));
    expect(plain).toEqual([
      { field: 'saidBy', value: 'Smith', entities: ['PERSON Adam Smith', 'PERSON Eva Smith'], near: [] },
      { field: 'saidBy', value: 'Zoe Markez', entities: [], near: ['Zoë Márquez', 'Márquez'] },
      { field: 'about', value: 'freedonia', entities: ['ORGANISATION Freedonia'], near: [] },
    ]);
  });

  it('is left out where no name was asked for', async () => {
    expect((await api.ask('{ statements { totalCount } }')).extensions.matched).toBeUndefined();
  });
});
