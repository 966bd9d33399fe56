/** The values in arrays, each full once its values weigh `limit` together, or as soon as it `isWanted` as it is. */
export async function* inBatches<T>(
  values: AsyncIterable<T>,
  weigh: (value: T) => number,
  limit: number,
  isWanted: (weight: number) => boolean = () => false,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const value of values) {
    batch.push(value);
    weight += weigh(value);
    if (weight < limit && !isWanted(weight)) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
