/** Works out a value when it is first asked for. */
export function once<T extends object | number>(compute: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= compute());
}
