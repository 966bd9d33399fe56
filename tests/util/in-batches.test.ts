import { inBatches } from '../../src/util/in-batches';

async function* numbers(...values: readonly number[]): AsyncGenerator<number> {
  yield* values;
}

const itself = (value: number) => value;

describe('inBatches', () => {
  it('fills each up to its weight, whatever is left coming last', async () => {
    const batches: (readonly number[])[] = [];
    for await (const batch of inBatches(numbers(4, 5, 2, 9, 1, 1), itself, 10)) batches.push(batch);
    expect(batches).toEqual([[4, 5, 2], [9, 1], [1]]);
  });

  it('gives one away before, as soon as somebody wants what is in it', async () => {
    let idle = true;
    const wanted = (weight: number) => idle && weight >= 5;
    const batches: (readonly number[])[] = [];
    for await (const batch of inBatches(numbers(4, 2, 6, 3, 2, 1, 1), itself, 10, wanted)) {
      batches.push(batch);
      idle = batches.length !== 1;
    }
    expect(batches).toEqual([
      [4, 2],
      [6, 3, 2],
      [1, 1],
    ]);
  });
});
