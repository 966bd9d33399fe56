import { answer } from '../../src/answer';
import { RURITANIA } from '../support/ruritania';
import { runHearsay } from '../support/run-hearsay';
import { startApi, type Api } from '../support/start-api';
import { testAddress } from '../support/neo4j-address';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

/** What comes back: the first words of each statement, by list, and who is unknown. */
async function ask(sentence: string) {
  const { parts, unknown } = await answer(api.graph, sentence, { first: 10, today: '2024-05-15' });
  return [
    parts.map(({ statements }) => statements.map(({ text }) => text.split(' ').slice(0, 3).join(' '))),
    ...unknown.map(({ value, near }) => [value, ...near]),
  ];
}

describe('answer', () => {
  it.each([
    ['who said what about Freedonia', [[['Both delegations agreed', 'The treaty with']]]],
    [
      'who said what about the Freedonia and Eva Smith?',
      [[["We won't pay", 'Both delegations agreed', 'The treaty with']]],
    ],
    ['what did Adam Smith deny?', [[['No arms were']]]],
    ['what does the Wire report', [[['No arms were']]]],
    ['Zoë Márquez about Freedonia since March 2024', [[['Both delegations agreed', 'The treaty with']]]],
    ['what did Márquez say last month', [[["We won't pay"]]]],
    ['what did Adam Smith say to Eva Smith', [[['Both delegations agreed']]]],
    ['who denied arms for Sylvania', [[['No arms were']]]],
    ['"the treaty"', [[['Both delegations agreed', 'The treaty with', 'Somebody has to']]]],
    ['Adam Smith', [[['Both delegations agreed', 'No arms were'], []]]],
    ['rain over mountains', [[['It may rain']], ['rain over mountains']]],
    ['what did Zoe Markez say', [[[]], ['Zoe Markez', 'Zoë Márquez', 'Márquez']]],
  ])('%s', async (sentence, expected) => {
    expect(await ask(sentence)).toEqual(expected);
  });

  it('tells what it leaves aside, and what there is without a condition that leaves nothing', async () => {
    const found = await answer(api.graph, 'who criticised Adam Smith in 1999', {
      first: 1,
      today: '2024-05-15',
    });
    expect(found).toMatchObject({ leftAside: ['criticised'], parts: [{ totalCount: 0, wider: [] }] });
    const { parts } = await answer(api.graph, 'Adam Smith about Sylvania in 1999', {
      first: 1,
      today: '2024-05-15',
    });
    expect(parts).toMatchObject([{ totalCount: 0, wider: [{ how: 'without the dates', totalCount: 2 }] }]);
  });

  it('asks for what is contested', async () => {
    const { parts } = await answer(api.graph, 'who contradicted Adam Smith', {
      first: 1,
      today: '2024-05-15',
    });
    expect(parts).toMatchObject([
      { where: { saidBy: ['Adam Smith'] }, statements: [], contested: expect.any(Array) as unknown[] },
    ]);
  });

  it.each([
    ['who spoke since 2023-02-30', '"2023-02-30" is not a date: no calendar has it.'],
    ['?', 'There is no question: ask "who said what about NAME", or give a name.'],
  ])('refuses %s', async (sentence, message) => {
    await expect(ask(sentence)).rejects.toThrow(message);
  });
});

describe('hearsay ask', () => {
  const { uri, username, password } = testAddress();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

  it('prints statements with where each stands', () => {
    expect(runHearsay(['ask', 'what', 'did', 'Adam Smith', 'deny'], { env })).toEqual({
      code: 0,
      err: '',
      out: `saidBy: Adam Smith · polarity: DENIES — 1 statement, the newest first

Adam Smith, 2024-02-28, denies, direct
  “No arms were sold to Sylvania 😀 at all”
  reported by Sylvania Wire; about Sylvania
  cue “said”, Ruritanian Post, “Treaty talks begin in Strelsau”, https://post.example/treaty, characters 131–170
`,
    });
  });

  it('prints JSON for programs', () => {
    const { out } = runHearsay(['ask', 'Zoë Márquez about Eva Smith', '--json'], { env });
    expect(JSON.parse(out)).toMatchObject({
      parts: [
        {
          where: { saidBy: ['Zoë Márquez'], about: ['Eva Smith'] },
          totalCount: 1,
          statements: [{ text: "We won't pay Ruritania's debts", evidence: { start: 18, end: 48 } }],
        },
      ],
      unknown: [],
    });
  });
});
