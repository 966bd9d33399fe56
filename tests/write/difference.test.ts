import type { Contribution } from '../../src/write/fact';
import { difference } from '../../src/write/difference';

const fact = (id: string, text: string): Contribution => ({
  rows: [{ table: 'statements', key: id, row: { id, text } }],
  amounts: [{ table: 'names', of: { entity: 'e', text }, amounts: { count: 1 } }],
});

describe('difference', () => {
  it('leaves out what stays', () => {
    const same = [fact('s1', 'Jane')];
    expect(difference(same, same)).toEqual({ removed: new Map(), added: new Map(), amounts: new Map() });
  });

  it('lists what goes, what comes and what changes, sorted, and adds up the amounts', () => {
    const before = [fact('s1', 'Jane'), fact('s2', 'John')];
    const after = [fact('s3', 'Jane'), fact('s2', 'Jane')];
    expect(difference(before, after)).toEqual({
      removed: new Map([
        [
          'statements',
          [
            { id: 's1', text: 'Jane' },
            { id: 's2', text: 'John' },
          ],
        ],
      ]),
      added: new Map([
        [
          'statements',
          [
            { id: 's2', text: 'Jane' },
            { id: 's3', text: 'Jane' },
          ],
        ],
      ]),
      amounts: new Map([
        [
          'names',
          [
            { entity: 'e', text: 'Jane', count: 1 },
            { entity: 'e', text: 'John', count: -1 },
          ],
        ],
      ]),
    });
  });
});
