import { hash as digest } from 'node:crypto';

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
/** 120 bits. */
const BYTES = 15;

/** A short, stable id: the first 120 bits of SHA-256 over the parts, in base 32 hex (24 characters, lower case). */
export function hash(...parts: readonly (string | number)[]): string {
  const bytes = digest('sha256', JSON.stringify(parts), 'buffer');
  let [id, held, bits] = ['', 0, 0];
  for (let at = 0; at < BYTES; at += 1) {
    held = ((held << 8) | (bytes[at] as number)) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) id += DIGITS[(held >> (bits - 5)) & 31];
  }
  return id;
}
