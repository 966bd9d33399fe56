import type { z } from 'zod';
import { InputError } from '../errors';

/** Reads one value a line of JSON Lines; an `InputError` names the file, the line and what is wrong with it. */
export function parseLines<T>(text: string, type: z.ZodType<T>, path: string): readonly T[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${path}, line ${index + 1}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, place }) => parseJson(line, type, place));
}

/** Reads one JSON value; an `InputError` begins with `place`. */
export function parseJson<T>(text: string, type: z.ZodType<T>, place: string): T {
  const result = type.safeParse(jsonOf(text, place));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InputError(`${place}: ${issue?.path.join('.') || 'the value'}: ${issue?.message ?? 'wrong'}.`);
}

function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${place}: not JSON.`, { cause });
  }
}
