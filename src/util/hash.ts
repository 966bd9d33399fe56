import { hash as digest } from 'node:crypto';

const DIGITS = [...'0123456789abcdefghijklmnopqrstuv'];
/** All numbers of ten bits, as two digits. */
const PAIRS = DIGITS.flatMap((one) => DIGITS.map((other) => one + other));
/** 120 bits, of which 40 are four such numbers. */
const [BYTES, AT_ONCE] = [15, 5];

/** A short, stable id: the first 120 bits of SHA-256 over the parts, in base 32 hex (24 characters, lower case). */
export function hash(...parts: readonly (string | number)[]): string {
  const bytes = digest('sha256', JSON.stringify(parts), 'binary');
  let id = '';
  for (let at = 0; at < BYTES; at += AT_ONCE) {
    const third = bytes.charCodeAt(at + 2);
    const high = (bytes.charCodeAt(at) << 12) | (bytes.charCodeAt(at + 1) << 4) | (third >> 4);
    const low = ((third & 15) << 16) | (bytes.charCodeAt(at + 3) << 8) | bytes.charCodeAt(at + 4);
    id += pairs(high) + pairs(low);
  }
  return id;
}

/** Twenty bits. */
function pairs(bits: number): string {
  return `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`;
}
