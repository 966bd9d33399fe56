/** The shape of an interchange line, before its parts are held against one another: types, enumerations, defaults. */

import { z } from 'zod';
import { fitsIndex, TOO_LONG } from '../util/fits-index';
import { CERTAINTIES, ENTITY_KINDS, MENTION_FORMS, POLARITIES, STATEMENT_KINDS } from './annotations';

/** Unpaired surrogates, which JSON can carry and a database cannot, become U+FFFD; no offset changes. */
const words = z.string().transform((text) => text.toWellFormed());
const filled = words.refine((text) => text.trim() !== '', 'is empty');
const name = filled.refine(fitsIndex, TOO_LONG);

const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });

/** `YYYY-MM-DD`; of a time stamp its day. */
const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T.*)?$/u, 'is not a date such as 2023-09-13')
  .transform((text) => text.slice(0, 10))
  .refine((day) => isDay(day), 'is not a day of the calendar');

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Absent and null are the same: `otherwise`. */
function or<T extends z.ZodType, D>(type: T, otherwise: D) {
  return type.nullish().transform((value): z.output<T> | D => value ?? otherwise);
}
const optional = <T extends z.ZodType>(type: T) => or(type, undefined);
const list = <T extends z.ZodType>(type: T) => or(z.array(type), [] as z.output<T>[]);

export const documentSchema = z.object({
  id: optional(name),
  path: optional(name),
  url: optional(name),
  title: optional(words),
  publisher: optional(words.refine(fitsIndex, TOO_LONG)),
  authors: optional(z.array(name)),
  publishedAt: optional(date),
  language: optional(name),
  text: filled,
});

const entity = z.object({
  id: name,
  kind: z.enum(ENTITY_KINDS),
  name,
  aliases: list(name),
  roles: list(name),
  collective: optional(z.boolean()),
});

const mention = span.extend({ entity: name, form: or(z.enum(MENTION_FORMS), 'NAME' as const) });

const reference = z
  .object({ entity: or(name, null), start: optional(offset), end: optional(offset) })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), 'has a start or an end alone');

const statement = z.object({
  id: optional(name),
  kind: z.enum(STATEMENT_KINDS),
  content: z.array(span).min(1, 'is empty'),
  cue: optional(span.extend({ text: optional(words) })),
  source: list(reference),
  reportedBy: list(reference),
  addressees: list(reference),
  about: list(reference),
  polarity: or(z.enum(POLARITIES), 'ASSERTS' as const),
  certainty: or(z.enum(CERTAINTIES), 'CERTAIN' as const),
  saidAt: optional(date),
  confidence: or(z.number().min(0).max(1), 1),
});

export const lineSchema = z.object({
  document: documentSchema,
  entities: list(entity),
  mentions: list(mention),
  statements: list(statement),
});

export type Line = z.output<typeof lineSchema>;
export type LineStatement = Line['statements'][number];
