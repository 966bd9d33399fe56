import { findByName } from '../../src/query/names';
import type { Reader } from '../../src/query/reader';

interface Known {
  readonly name: string;
  readonly kind?: string;
}

/** The names of those whom the name stands for, of these, which all bear it; those with most statements first. */
async function find(value: string, known: readonly Known[]): Promise<readonly string[]> {
  const rows = known.map(({ name, kind = 'PERSON' }) => ({ value, byId: false, id: name, kind, name }));
  const reader = { read: () => Promise.resolve(rows) } as unknown as Reader;
  return ((await findByName(reader, [value])).get(value) ?? []).map(({ name, kind }) => `${kind} ${name}`);
}

describe('findByName', () => {
  it.each<[string, string, readonly Known[], readonly string[]]>([
    ['a full name', 'jane doe', [{ name: 'J. Doe' }, { name: 'Jane Doe' }], ['PERSON Jane Doe']],
    [
      'a short name, also where some article knows no other',
      'Doe',
      [{ name: 'Jane Doe' }, { name: 'Doe' }, { name: 'John Doe' }],
      ['PERSON Jane Doe', 'PERSON Doe', 'PERSON John Doe'],
    ],
    ['the only name of somebody', 'Zaza', [{ name: 'Zaza' }, { name: 'Zaza Roe' }], ['PERSON Zaza']],
    [
      'the name of a place that a person bears too',
      'Doe',
      [{ name: 'Jane Doe' }, { name: 'Doe', kind: 'PLACE' }],
      ['PLACE Doe'],
    ],
  ])('%s', async (_what, value, known, found) => {
    expect(await find(value, known)).toEqual(found);
  });
});
