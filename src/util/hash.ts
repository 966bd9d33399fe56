import { createHash } from 'node:crypto';

/** A short, stable id: the first 120 bits of SHA-256 over the parts, in base 32 hex (24 characters, lower case). */
export function hash(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 30);
  return BigInt(`0x${digest}`).toString(32).padStart(24, '0');
}
