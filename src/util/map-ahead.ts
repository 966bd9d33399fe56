/**
 * What `map` makes of every item, in their order. Up to `limit` items are in the making at once, and no more than that are
 * held; the first failure ends it.
 */
export async function* mapAhead<From, To>(
  items: Iterable<From> | AsyncIterable<From>,
  limit: number,
  map: (item: From) => Promise<To>,
): AsyncGenerator<To> {
  const waiting: Promise<To>[] = [];
  for await (const item of items) {
    const made = map(item);
    made.catch(() => undefined); // It is awaited below; until then a rejection is not unhandled.
    waiting.push(made);
    if (waiting.length >= limit) yield (await waiting.shift()) as To;
  }
  for (const made of waiting) yield await made;
}
