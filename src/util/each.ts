/** The same items, with `tell` called as each one passes, and awaited. */
export async function* each<T>(
  items: AsyncIterable<T>,
  tell: (item: T) => void | Promise<void>,
): AsyncGenerator<T> {
  for await (const item of items) {
    await tell(item);
    yield item;
  }
}
