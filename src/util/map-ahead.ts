/**
 * What `map` makes of every item, in their order, each as soon as it can be. Up to `limit` items are in the making at
 * once, and one more is fetched; the first failure ends it.
 */
export async function* mapAhead<From, To>(
  items: Iterable<From> | AsyncIterable<From>,
  limit: number,
  map: (item: From) => Promise<To>,
): AsyncGenerator<To> {
  const source = iterate(items);
  const waiting: Promise<To>[] = [];
  let coming: Promise<IteratorResult<From>> | undefined = source.next();
  try {
    while (coming || waiting.length > 0) {
      const next = coming && waiting.length < limit ? await firstOf(coming, waiting[0]) : undefined;
      if (!next) yield (await waiting.shift()) as To;
      else if (next.done) coming = undefined;
      else {
        waiting.push(quietly(map(next.value)));
        coming = quietly(source.next());
      }
    }
  } finally {
    void source.return(undefined); // Not awaited: an input that is not there yet may never come.
  }
}

async function* iterate<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** The next item, or undefined where a result is there before it. */
function firstOf<T>(
  coming: Promise<IteratorResult<T>>,
  made: Promise<unknown> | undefined,
): Promise<IteratorResult<T> | undefined> {
  const result = made?.then(
    () => undefined,
    () => undefined,
  );
  return Promise.race(result ? [coming, result] : [coming]);
}

/** It is awaited in its turn; until then a rejection is not unhandled. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
