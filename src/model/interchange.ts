/** The interchange format: one document with everything that was read from it, as one line of JSON. */

import type { z } from 'zod';
import { InputError } from '../errors';
import type {
  AnnotatedDocument,
  AnnotatedEntity,
  AnnotatedStatement,
  Annotations,
  Reference,
} from './annotations';
import { explainIssue, isObject } from './explain-issue';
import { checkReferences, refusal } from './interchange-check';
import { documentSchema, lineSchema, type LineStatement } from './interchange-schema';
import { byPosition, slice, type Span } from './span';

/** Stands between the parts of a divided quotation. */
const ELLIPSIS = ' … ';

/** Reads a line; `InputError` says "line 3: statements[0].cue.text: …" where something in it cannot be right. */
export function parseAnnotations(line: string, lineNumber: number): Annotations {
  const parsed = parseAs(lineSchema, parseJson(line, lineNumber), lineNumber);
  checkReferences(parsed, lineNumber);
  return {
    document: present(parsed.document),
    entities: parsed.entities.map(present),
    mentions: parsed.mentions,
    statements: parsed.statements.map((statement) => toStatement(parsed.document.text, statement)),
  };
}

/** Reads a line with an article alone: `{"text": …, "title": …}`, or the same inside of `{"document": …}`. */
export function parseDocument(line: string, lineNumber: number): AnnotatedDocument {
  const value = parseJson(line, lineNumber);
  const isWrapped = isObject(value) && isObject(value['document']) && value['text'] === undefined;
  return present(parseAs(documentSchema, isWrapped ? value['document'] : value, lineNumber));
}

/** Lines by what they say: several things depend on the line of an article, and it is long. */
const lines = new WeakMap<Annotations, string>();

/** One line without its end; keys in the order of the format, so that the same value is always the same line. */
export function formatAnnotations(annotations: Annotations): string {
  const line = lines.get(annotations) ?? format(annotations);
  lines.set(annotations, line);
  return line;
}

/** Reads a line that `formatAnnotations` made, which is not checked again. */
export function readFormatted(line: string): Annotations {
  const annotations = JSON.parse(line) as Annotations;
  lines.set(annotations, line);
  return annotations;
}

/** The text of a statement: its content spans as they stand in the article, joined by ` … `. */
export function statementText(text: string, content: readonly Span[]): string {
  return content.map((span) => slice(text, span).toWellFormed()).join(ELLIPSIS);
}

function format({ document, entities, mentions, statements }: Annotations): string {
  const { id, path, url, title, publisher, authors, publishedAt, language, text } = document;
  return JSON.stringify({
    document: { id, path, url, title, publisher, authors, publishedAt, language, text },
    entities: entities.map(formatEntity),
    mentions: mentions.map(({ entity, start, end, form }) => ({ entity, start, end, form })),
    statements: statements.map(formatStatement),
  });
}

function formatEntity({ id, kind, name, aliases, roles, collective }: AnnotatedEntity): object {
  return { id, kind, name, aliases, roles, collective };
}

function formatStatement(statement: AnnotatedStatement): object {
  const { id, kind, text, content, cue, source, reportedBy, addressees, about } = statement;
  const { polarity, certainty, saidAt, confidence } = statement;
  return {
    ...{ id, kind, text },
    content: content.map(formatSpan),
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    source: source.map(formatReference),
    reportedBy: reportedBy.map(formatReference),
    addressees: addressees.map(formatReference),
    about: about.map(formatReference),
    ...{ polarity, certainty, saidAt, confidence },
  };
}

function formatSpan({ start, end }: Span): object {
  return { start, end };
}

function formatReference({ entity, start, end }: Reference): object {
  return { entity, start, end };
}

function toStatement(text: string, { cue, ...statement }: LineStatement): AnnotatedStatement {
  const content = statement.content.toSorted(byPosition);
  return present({
    ...statement,
    content,
    text: statementText(text, content),
    cue: cue && { start: cue.start, end: cue.end, text: slice(text, cue).toWellFormed() },
    source: statement.source.map(present),
    reportedBy: statement.reportedBy.map(present),
    addressees: statement.addressees.map(present),
    about: statement.about.map(present),
  });
}

function parseJson(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : 'unreadable';
    throw new InputError(`line ${lineNumber}: not JSON: ${reason}`);
  }
}

function parseAs<T>(schema: z.ZodType<T>, value: unknown, lineNumber: number): T {
  if (!isObject(value) || Array.isArray(value)) throw new InputError(`line ${lineNumber}: not a JSON object`);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusal(lineNumber, fieldOf(issue?.path ?? []), issue ? explainIssue(issue, value) : 'is wrong');
}

/** ["statements", 0, "kind"] → "statements[0].kind". */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}

type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The object without the fields that are undefined; mostly there are none. */
function present<T extends object>(value: T): Present<T> {
  if (!Object.values(value).includes(undefined)) return value as Present<T>;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;
}
