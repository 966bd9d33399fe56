import { ampleMemory } from '../../src/cli/ample-memory';

const GIGABYTE = 2 ** 30;

describe('the memory of a Neo4j that fills indexes', () => {
  it.each([
    ['128m', 8, '2048m'],
    ['128m', 100, '4096m'],
    ['6g', 100, '6g'],
    ['128m', 0.25, '128m'],
    ['2048K', 1, '256m'],
  ])('is, where %s is configured and %d GB are free, %s', (pageCache, free, expected) => {
    expect(ampleMemory({ heap: '512m', pageCache }, free * GIGABYTE)).toEqual({
      heap: '512m',
      pageCache: expected,
    });
  });
});
