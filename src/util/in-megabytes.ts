const UNITS: Readonly<Record<string, number>> = { k: 1 / 1024, m: 1, g: 1024 };

/** "512m" is 512, "2g" is 2,048: a size of memory as Java takes it. */
export function inMegabytes(size: string): number {
  return Number.parseInt(size, 10) * (UNITS[size.slice(-1).toLowerCase()] ?? 1);
}
