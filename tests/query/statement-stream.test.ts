import {
  ALL_STATEMENTS,
  chooseStream,
  type StatementLists,
  type Stream,
} from '../../src/query/statement-stream';
import type { StatementFilter } from '../../src/query/where';

const of = (role: 'saidBy' | 'about', ...keys: string[]): StatementLists => ({ role, keys });

describe('chooseStream', () => {
  it.each<[string, StatementLists, StatementFilter, Stream]>([
    ['all', ALL_STATEMENTS, {}, { name: 'all', groups: [{ key: '', starts: [''] }], rest: {} }],
    [
      'a document before everything else',
      ALL_STATEMENTS,
      { document: 'd', saidBy: ['a'] },
      { name: 'of-document', groups: [{ key: '', starts: ['d'] }], rest: { saidBy: ['a'] } },
    ],
    [
      'each pair of speaker and subject',
      ALL_STATEMENTS,
      { saidBy: ['a', 'b'], about: ['x'], polarities: ['DENIES'] },
      {
        name: 'by-speaker-about',
        groups: [
          {
            key: '',
            starts: [
              { speaker: 'a', about: 'x' },
              { speaker: 'b', about: 'x' },
            ],
          },
        ],
        rest: { polarities: ['DENIES'] },
      },
    ],
    [
      'each speaker',
      ALL_STATEMENTS,
      { saidBy: ['a', 'b'], reportedBy: ['r'] },
      { name: 'by-speaker', groups: [{ key: '', starts: ['a', 'b'] }], rest: { reportedBy: ['r'] } },
    ],
    [
      'a subject',
      ALL_STATEMENTS,
      { about: ['x'] },
      { name: 'about', groups: [{ key: '', starts: ['x'] }], rest: {} },
    ],
    [
      'a reporter',
      ALL_STATEMENTS,
      { reportedBy: ['r'] },
      { name: 'reported-by', groups: [{ key: '', starts: ['r'] }], rest: {} },
    ],
    [
      'an addressee',
      ALL_STATEMENTS,
      { addressedTo: ['t'] },
      { name: 'addressed-to', groups: [{ key: '', starts: ['t'] }], rest: {} },
    ],
    [
      'one list for each entity, by what it says',
      of('saidBy', 'a', 'b'),
      {},
      {
        name: 'by-speaker',
        groups: [
          { key: 'a', starts: ['a'] },
          { key: 'b', starts: ['b'] },
        ],
        rest: {},
      },
    ],
    [
      'what an entity says on a subject',
      of('saidBy', 'a'),
      { about: ['x'] },
      { name: 'by-speaker-about', groups: [{ key: 'a', starts: [{ speaker: 'a', about: 'x' }] }], rest: {} },
    ],
    [
      'what an entity says together with another: the other is checked',
      of('saidBy', 'a'),
      { saidBy: ['b'] },
      { name: 'by-speaker', groups: [{ key: 'a', starts: ['a'] }], rest: { saidBy: ['b'] } },
    ],
    [
      'what is said about an entity in a document: the document is checked',
      of('about', 'x'),
      { document: 'd' },
      { name: 'about', groups: [{ key: 'x', starts: ['x'] }], rest: { document: 'd' } },
    ],
  ])('reads %s', (_name, lists, filter, expected) => {
    expect(chooseStream(lists, filter)).toEqual(expected);
  });

  it('does not make a pair of everything with everything', () => {
    const many = Array.from({ length: 30 }, (_, index) => `e${index}`);
    const { name, rest } = chooseStream(ALL_STATEMENTS, { saidBy: many, about: many });
    expect([name, rest]).toEqual(['by-speaker', { about: many }]);
  });
});
