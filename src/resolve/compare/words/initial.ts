import type { CompareWords } from '../signal';

/** "J" of "Jane". */
export const initial: CompareWords = (a, b) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length > 1 && long.startsWith(short)
    ? { score: 0.93, why: `"${short}" is the initial of "${long}"` }
    : undefined;
};
