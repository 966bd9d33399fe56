import type { CompareWords } from '../signal';

/** "Bob" and "Robert", by the list of nicknames. Two nicknames of one name ("Ned", "Ted") may be two people's. */
export const nickname: CompareWords = (a, b, { nicknames }) => {
  const [short, long] = nicknames.get(b)?.has(a) ? [a, b] : [b, a];
  return nicknames.get(long)?.has(short)
    ? { score: 0.93, why: `"${short}" is short for "${long}"` }
    : undefined;
};
