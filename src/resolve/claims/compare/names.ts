import type { CompareClaims } from './signal';

/** "in Lumen", "in Tarsk": each names what the other does not, and nothing both. Then they do not speak of the same. */
export const names: CompareClaims = (a, b) => {
  const [one, other] = [a.features.names, b.features.names];
  if (one.size === 0 || other.size === 0) return undefined;
  const shared = [...one].filter((name) => other.has(name));
  const lacking = one.size - shared.length;
  const besides = other.size - shared.length;
  if (lacking > 0 && besides > 0) {
    const fewer = Math.min(lacking, besides);
    return { signs: { otherNames: fewer / (shared.length + fewer) }, why: 'each names another' };
  }
  return { signs: {}, why: `the same names: ${shared.sort().join(', ')}` };
};
