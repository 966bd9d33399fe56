/** Remembers what a pure function gave for the last `size` texts or so; the oldest half is forgotten when it is full. */
export function memoize<T>(compute: (text: string) => T, size = 50_000): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? compute(text);
    if (young.size >= size / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
