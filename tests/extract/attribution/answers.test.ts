import { annotationsOf } from '../../support/read-text';

const told = async (text: string) => {
  const { entities, statements } = await annotationsOf(text);
  const nameOf = (id: string | null) => entities.find((one) => one.id === id)?.name;
  return statements.map(({ source, text: words }) => [
    source.map(({ entity }) => nameOf(entity)).join(),
    words,
  ]);
};

describe('an interview in questions and answers', () => {
  it('gives the answers to whom the words before it name', async () => {
    const text =
      'Jane Roe spoke to Anna Lind, who runs the harbour.\n\nQ: Is it late?\n\nA: It is. We will hurry.\n\nQ: Why?\n\nA: It rained.\n\nAnd it froze.\n\nQ: Thank you.';
    expect(await told(text)).toEqual([
      ['Anna Lind', 'It is. We will hurry.'],
      ['Anna Lind', 'It rained.'],
      ['Anna Lind', 'And it froze.'],
    ]);
  });

  it('has no “Q” pass on what a question tells of', async () => {
    const text =
      'Jane Roe spoke to Anna Lind.\n\nQ: Some critics say the money is wasted.\n\nA: No.\n\nQ: Why?\n\nA: It rained.';
    const { entities, statements } = await annotationsOf(text);
    expect(statements[0]).toMatchObject({ text: 'the money is wasted', reportedBy: [] });
    expect(entities.map(({ name }) => name)).not.toContain('Q');
  });

  it.each<[string, string, string]>([
    [
      'is named in the headline, and not the reporter',
      'Q&A with Mayor Anna Lind\n\nOn Monday she spoke with senior writer Jane Roe.',
      'Anna Lind',
    ],
    [
      'is told of most, and not a publisher named last',
      'Anna Lind is a singer. Lind has a new book out with Jane Roe.',
      'Anna Lind',
    ],
  ])('gives the answers, and no questions, to who %s', async (_, lead, guest) => {
    const text = `${lead}\n\nQ 1: You came late. Doe says that it rained.\n\nA 1: We did.\n\nQWhy?\n\nA 2: I slept. Q 3: Thank you.`;
    expect((await told(text)).slice(-3)).toEqual([
      ['Doe', 'it rained'],
      [guest, 'We did.'],
      [guest, 'I slept.'],
    ]);
  });

  const unmarked =
    'Why did you come?\n\nI was asked.\n\nPhoto: the harbour\n\nWho asked you?\n\nMy sister did.\n\nIs it late?\n\nWe all think so.\n\nIt rained on.';

  it.each<[string, string]>([
    ['is interviewed', 'Example News interviewed Anna Lind on Monday.'],
    ['tells', 'Singer Anna Lind tells Example News about her art.'],
  ])('gives what stands below questions without a mark to who %s', async (_, lead) => {
    expect((await told(`${lead}\n\n${unmarked}`)).slice(-3)).toEqual([
      ['Anna Lind', 'I was asked.'],
      ['Anna Lind', 'My sister did.'],
      ['Anna Lind', 'We all think so.'],
    ]);
  });

  it.each<[string, string]>([
    ['nobody is asked', `Anna Lind lives there.\n\n${unmarked}`],
    ['another is only talked about', `Example News interviewed an owner on Anna Lind.\n\n${unmarked}`],
    [
      'the outlet answers itself',
      'Example News spoke to Anna Lind.\n\nWho pays?\n\nThe town pays.\n\nHow much?\n\nLind is not sure.\n\nWhy so?\n\nIt is late.',
    ],
  ])('is none without marks where %s', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });

  it('leaves lines that open with who speaks to these, whoever is interviewed', async () => {
    const text =
      'Example News interviewed Anna Lind.\n\nEN: Why did you come?\n\nAL: I was asked.\n\nEN: Who asked you?\n\nAL: My sister did.\n\nEN: Is it late?\n\nAL: We think so.';
    expect((await told(text)).filter(([who]) => who !== 'EN')).toEqual([
      ['AL', 'I was asked.'],
      ['AL', 'My sister did.'],
      ['AL', 'We think so.'],
    ]);
  });

  it('is none where nobody is named before it', async () => {
    expect(
      await told('Questions and answers.\n\nQ: Is it late?\n\nA: It is.\n\nQ: Why?\n\nA: It rained.'),
    ).toEqual([]);
  });
});
