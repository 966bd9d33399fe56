import { InputError } from '../errors';

/** `InputError` for a size that is not a whole number from 1 to `most`. */
export function checkSize(name: string, size: number, most: number): void {
  if (Number.isInteger(size) && size >= 1 && size <= most) return;
  throw new InputError(`${name} is ${size}: give 1 to ${most}.`);
}
