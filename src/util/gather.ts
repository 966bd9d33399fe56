/**
 * Work that is done for many at once: items that come while a batch is under way, and within `wait` milliseconds, go
 * into one batch of at most `most`. One batch at a time.
 */
export function gather<Item, Result>(
  work: (batch: readonly Item[]) => Promise<readonly Result[]>,
  { most, wait }: { readonly most: number; readonly wait: number },
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const line: Waiting[] = [];
  let running: Promise<void> | undefined;

  const run = async () => {
    while (line.length > 0) {
      if (line.length < most) await new Promise((resolve) => setTimeout(resolve, wait));
      const batch = line.splice(0, most);
      try {
        const results = await work(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    running = undefined;
  };
  return (item) =>
    new Promise<Result>((resolve, reject) => {
      line.push({ item, resolve, reject });
      running ??= run();
    });
}
