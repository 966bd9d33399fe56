import { findStream } from '../../src/query/read-stream';
import type { Reader } from '../../src/query/reader';
import { ALL_STATEMENTS, type StatementLists } from '../../src/query/statement-stream';
import type { StatementFilter } from '../../src/query/where';

/** A graph in which so many statements have the words. */
function graphWith(found: number): Reader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: async <Row>(question: string) => {
      asked.push(question);
      return [{ found }] as unknown as readonly Row[];
    },
  };
}

describe('findStream', () => {
  it.each<[string, StatementLists, StatementFilter, number, string, number]>([
    ['rare words before everything', ALL_STATEMENTS, { words: ['arms'] }, 5_000, 'with-words', 1],
    ['rare words before a speaker', ALL_STATEMENTS, { words: ['arms'], saidBy: ['a'] }, 3, 'with-words', 1],
    ['everything before common words', ALL_STATEMENTS, { words: ['the'] }, 5_001, 'all', 1],
    [
      'a speaker before common words',
      ALL_STATEMENTS,
      { words: ['the'], saidBy: ['a'] },
      5_001,
      'by-speaker',
      1,
    ],
    [
      'a document without a look at words',
      ALL_STATEMENTS,
      { words: ['arms'], document: 'd' },
      3,
      'of-document',
      0,
    ],
    [
      'a pair without a look at words',
      ALL_STATEMENTS,
      { words: ['arms'], saidBy: ['a'], about: ['x'] },
      3,
      'by-speaker-about',
      0,
    ],
    [
      'the lists of a batch without a look at words',
      { role: 'about', keys: ['x'] },
      { words: ['arms'] },
      3,
      'about',
      0,
    ],
    ['everything where there are no words', ALL_STATEMENTS, {}, 3, 'all', 0],
  ])('reads %s', async (...[, lists, filter, found, name, looks]) => {
    const graph = graphWith(found);
    const stream = await findStream(graph, lists, filter);
    expect([stream.name, graph.asked.length]).toEqual([name, looks]);
    expect(stream.rest.words).toEqual(name === 'with-words' ? undefined : filter.words);
    expect(stream.rest.saidBy).toEqual(name.startsWith('by-speaker') ? undefined : filter.saidBy);
  });
});
