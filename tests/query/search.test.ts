import fc from 'fast-check';
import { highlightsIn, mergeByRank, searchStatements } from '../../src/query/search';

const hit = (id: string, score = 0) => ({ statement: { id }, score });

describe('mergeByRank', () => {
  it('puts first what several rankings find, however they score', () => {
    const merged = mergeByRank([
      [hit('a', 900), hit('b', 800)],
      [hit('b', 0.2), hit('c', 0.1)],
    ]);
    expect(merged.map(({ statement, score }) => [statement.id, score])).toEqual([
      ['b', 1 / 62 + 1 / 61],
      ['a', 1 / 61],
      ['c', 1 / 62],
    ]);
  });

  it('keeps the order of a single ranking', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ids) => {
        expect(mergeByRank([ids.map((id) => hit(id))]).map(({ statement }) => statement.id)).toEqual(ids);
      }),
    );
  });
});

describe('highlightsIn', () => {
  it('finds words in every part of a divided quotation, and not between the parts', () => {
    const text = 'Peace is near, he said of peace, and PEACE will last';
    const spans = [
      { start: 10, end: 23 },
      { start: 43, end: 62 },
    ];
    const evidence = { start: 10, end: 62, text, before: '', after: '', spans };
    expect(highlightsIn({ evidence }, new Set(['peace']))).toEqual([
      { start: 10, end: 15 },
      { start: 47, end: 52 },
    ]);
  });
});

describe('searchStatements without a model', () => {
  const reader = { read: async () => [] };

  it('cannot go by meaning, and says what can be taken', async () => {
    const asking = searchStatements(reader, { text: 'treaty', mode: 'MEANING', first: 5 });
    await expect(asking).rejects.toThrow(
      'mode is MEANING: this server has no model to compare meanings with, take KEYWORD or HYBRID.',
    );
  });

  it('goes by words where both are asked for', async () => {
    expect(await searchStatements(reader, { text: 'treaty', mode: 'HYBRID', first: 5 })).toEqual([]);
  });
});
