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

  it('is none where nobody is named before it', async () => {
    expect(
      await told('Questions and answers.\n\nQ: Is it late?\n\nA: It is.\n\nQ: Why?\n\nA: It rained.'),
    ).toEqual([]);
  });
});
