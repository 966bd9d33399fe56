import type { Compare } from './signal';

/** "Jane Doe" here and "JANE DOE" there. */
export const sameFullName: Compare = (a, b) => {
  const [name] = a.names;
  return name !== undefined && name === b.names[0]
    ? { score: 1, why: `both are named "${name}"` }
    : undefined;
};
