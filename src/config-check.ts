import { z } from 'zod';
import { ConfigError } from './errors';

export const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65535));

export const httpUrl = z.string().refine((url) => /^https?:\/\/[^/]/i.test(url) && URL.canParse(url));

/** The value of a variable as its type; `ConfigError` names the variable and what it takes. */
export function check<T>(name: string, given: string, type: z.ZodType<T, string>, takes: string): T {
  const result = type.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(`${name} is "${given}": set it to ${takes}, or unset it.`);
}
