import { findInputs } from '../read/find-inputs';

/** How many articles the paths hold; undefined where only reading tells (standard input, many articles in one file). */
export async function countInputs(paths: readonly string[]): Promise<number | undefined> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') return undefined;
    for await (const input of findInputs(path)) {
      if (!('failure' in input) && input.format === 'jsonl') return undefined;
      count += 1;
    }
  }
  return count;
}
