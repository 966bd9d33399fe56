import fc from 'fast-check';
import { InputError } from '../../src/errors';
import { decodeCursor, encodeCursor, listId } from '../../src/query/cursor';
import { paging, toPage, type PageRequest } from '../../src/query/page';

/** Reads a list as the graph does: keys between two bounds, in one direction, up to a limit. */
function read(keys: readonly string[], request: PageRequest) {
  const asked = paging(request, 'said-at-desc');
  const { above, below, limit, descending } = asked.window;
  const ascending = keys.filter((key) => key > above && key < below).sort();
  const rows = (descending ? ascending.reverse() : ascending).slice(0, limit);
  return toPage(
    rows.map((key) => ({ key, node: key })),
    asked,
  );
}

const nodesOf = (page: ReturnType<typeof read>) => page.edges.map(({ node }) => node);
const keysArbitrary = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 40 })
  .map((numbers) =>
    numbers.map((number) => `2024-01-0${1 + (number % 9)}|${String(number).padStart(3, '0')}`),
  );

describe('pages', () => {
  it('make the whole list, newest first, in both directions', () => {
    fc.assert(
      fc.property(keysArbitrary, fc.integer({ min: 1, max: 9 }), (keys, size) => {
        const forwards: string[] = [];
        let page = read(keys, { first: size });
        for (forwards.push(...nodesOf(page)); page.pageInfo.hasNextPage; forwards.push(...nodesOf(page))) {
          page = read(keys, { first: size, after: page.pageInfo.endCursor });
        }
        const backwards: string[] = [];
        page = read(keys, { last: size });
        for (
          backwards.unshift(...nodesOf(page));
          page.pageInfo.hasPreviousPage;
          backwards.unshift(...nodesOf(page))
        ) {
          page = read(keys, { last: size, before: page.pageInfo.startCursor });
        }
        const whole = [...keys].sort().reverse();
        expect([forwards, backwards]).toEqual([whole, whole]);
      }),
    );
  });

  it('keep their place when the list grows', () => {
    fc.assert(
      fc.property(keysArbitrary, keysArbitrary, (keys, more) => {
        const first = read(keys, { first: 3 });
        if (!first.pageInfo.endCursor) return;
        const grown = [...new Set([...keys, ...more])];
        const rest = nodesOf(read(grown, { first: 100, after: first.pageInfo.endCursor }));
        expect(rest).toEqual(
          grown
            .filter((key) => key < first.edges.at(-1)!.node)
            .sort()
            .reverse(),
        );
      }),
    );
  });

  it.each<[PageRequest, string]>([
    [{ first: 101 }, 'first is 101: ask for 0 to 100 items, and for more with after or before.'],
    [{ last: -1 }, 'last is -1: ask for 0 to 100 items, and for more with after or before.'],
    [{ first: 1, last: 1 }, 'Give first or last, not both.'],
  ])('refuse %j', (request, message) => {
    expect(() => paging(request, 'said-at-desc')).toThrow(new InputError(message));
  });
});

describe('cursors', () => {
  const KEY = '2024-01-01|abc';

  it('give back their key', () => {
    expect(decodeCursor('said-at-desc', encodeCursor('said-at-desc', KEY))).toBe(KEY);
  });

  it('belong to one order', () => {
    expect(() => decodeCursor('said-at-asc', encodeCursor('said-at-desc', KEY))).toThrow(
      'This cursor belongs to another query (order "said-at-desc", here "said-at-asc")',
    );
  });

  it('belong to one list', () => {
    const cursor = encodeCursor('said-at-desc', KEY, listId({ where: { saidBy: ['a'] } }));
    expect(() => decodeCursor('said-at-desc', cursor, listId({ where: { saidBy: ['b'] } }))).toThrow(
      'This cursor belongs to another query (another field or another filter): take one from a page of this one.',
    );
  });

  it('are good for the same question, however it is written', () => {
    const list = listId(['Query', 'statements', { where: { saidBy: ['a'], about: ['b'] } }]);
    expect(listId(['Query', 'statements', { where: { about: ['b'], kind: null, saidBy: ['a'] } }])).toBe(
      list,
    );
    expect(listId(['Query', 'statements', { where: { saidBy: ['b'], about: ['a'] } }])).not.toBe(list);
    expect(listId(['Entity', 'statements', { where: { saidBy: ['a'], about: ['b'] } }])).not.toBe(list);
  });

  it('are refused, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('rank-desc', text)).toThrow(InputError);
      }),
    );
  });
});
