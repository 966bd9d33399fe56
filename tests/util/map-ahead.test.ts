import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { mapAhead } from '../../src/util/map-ahead';

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const item of items) values.push(item);
  return values;
}

async function wait(turns: number): Promise<void> {
  for (let i = 0; i < turns; i++) await turn();
}

describe('mapAhead', () => {
  it('gives every result in the order of its item, never more than the limit in the making', async () => {
    const turns = fc.array(fc.nat({ max: 4 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(turns, fc.integer({ min: 1, max: 5 }), async (items, limit) => {
        let [busy, most] = [0, 0];
        const results = mapAhead(items.entries(), limit, async ([index, wanted]) => {
          most = Math.max(most, ++busy);
          await wait(wanted);
          busy -= 1;
          return index;
        });
        expect(await all(results)).toEqual([...items.keys()]);
        expect(most).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a result as soon as it is there, though the next item is not', async () => {
    const { promise: wasRead, resolve: read } = promiseToKeep();
    async function* conversation() {
      yield 'first';
      await wasRead;
      yield 'second';
    }
    const seen: string[] = [];
    for await (const item of mapAhead(conversation(), 4, async (word) => word)) {
      seen.push(item);
      read();
    }
    expect(seen).toEqual(['first', 'second']);
  });

  it('fails as the first of its items that fails, in order', async () => {
    const results = mapAhead([3, 1, 0], 3, async (turns) => {
      await wait(turns);
      throw new Error(`after ${turns}`);
    });
    await expect(all(results)).rejects.toThrow('after 3');
  });
});

function promiseToKeep(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((keep) => (resolve = keep));
  return { promise, resolve };
}
