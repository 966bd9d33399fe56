import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

const SEARCH = `
  query ($text: String!, $mode: SearchMode, $first: Int) {
    search(text: $text, mode: $mode, first: $first) {
      score highlights { start end } statement { text document { text } }
    }
  }`;

interface Hit {
  readonly text: string;
  readonly score: number;
  readonly highlights: readonly string[];
}

async function search(variables: object): Promise<readonly Hit[]> {
  const { search: hits } = await api.data(SEARCH, variables);
  return hits.map(({ score, highlights, statement }: Json) => ({
    text: statement.text,
    score,
    highlights: highlights.map(({ start, end }: Json) => statement.document.text.slice(start, end)),
  }));
}

const textsOf = (hits: readonly Hit[]) => hits.map(({ text }) => text);

const TREATY = 'The treaty with Freedonia will hold';
const BOTH = 'Both delegations agreed on the treaty';
const PAY = 'Somebody has to pay for the TREATY';
const DEBTS = "We won't pay Ruritania's debts";

describe('search', () => {
  it('finds words whatever their case, and shows where they stand in the document', async () => {
    const hits = await search({ text: 'Treaty', mode: 'KEYWORD' });
    expect(textsOf(hits).sort()).toEqual([BOTH, PAY, TREATY].sort());
    expect(hits.map(({ highlights }) => highlights.join()).sort()).toEqual(['TREATY', 'treaty', 'treaty']);
  });

  it('has those with more of the words first', async () => {
    const hits = await search({ text: 'pay for the treaty', mode: 'KEYWORD' });
    expect(hits[0]).toMatchObject({ text: PAY, highlights: ['pay', 'for', 'the', 'TREATY'] });
    expect(textsOf(hits)).toContain(DEBTS);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it('finds what owns something, and words beside an emoji', async () => {
    expect(await search({ text: 'ruritania', mode: 'KEYWORD' })).toMatchObject([
      { text: DEBTS, highlights: ['Ruritania'] },
    ]);
    expect(await search({ text: 'all', mode: 'KEYWORD' })).toMatchObject([{ highlights: ['all'] }]);
  });

  it('merges by rank where no mode is given', async () => {
    const [first, second] = await search({ text: 'pay' });
    expect([first?.score, second?.score]).toEqual([1 / 61, 1 / 62]);
  });

  it('gives as many as asked for', async () => {
    expect(await search({ text: 'the treaty', first: 1 })).toHaveLength(1);
  });

  it('finds nothing by meaning where it was not worked out what statements mean', async () => {
    expect(await search({ text: 'treaty', mode: 'MEANING' })).toEqual([]);
  });

  it.each(['', ' … ', 'zzz'])('finds nothing for %j', async (text) => {
    expect(await search({ text })).toEqual([]);
  });

  it.each([
    [{ text: 'treaty', first: 101 }, 'first is 101: give 1 to 100.'],
    [{ text: 'treaty '.repeat(51) }, 'search has 51 words: give at most 50.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await api.ask(SEARCH, variables);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });
});
