/** Holds the parts of an interchange line against one another: spans against the text, entity ids against the entities. */

import { InputError } from '../errors';
import type { Cue } from './annotations';
import type { Line, LineStatement } from './interchange-schema';
import { slice, type Span } from './span';

/** Throws an `InputError` for the first part of the line that cannot be right. */
export function checkReferences(line: Line, lineNumber: number): void {
  const refuse = (field: string, reason: string) => {
    throw refusal(lineNumber, field, reason);
  };
  const { text } = line.document;
  const known = new Set<string>();
  line.entities.forEach(({ id }, index) => {
    if (known.has(id)) refuse(`entities[${index}].id`, `"${id}" is there twice`);
    known.add(id);
  });
  for (const { field, span, entity } of placesOf(line)) {
    if (entity && !known.has(entity)) refuse(`${field}.entity`, `"${entity}" is not in entities`);
    if (span) checkSpan(span, text, (end, reason) => refuse(`${field}.${end}`, reason));
  }
  line.statements.forEach(({ cue }, index) => {
    if (cue) checkCue(cue, text, (reason) => refuse(`statements[${index}].cue.text`, reason));
  });
}

interface Place {
  readonly field: string;
  readonly span?: Span | undefined;
  readonly entity?: string | null;
}

function placesOf(line: Line): readonly Place[] {
  const mentions = line.mentions.map((mention, index) => ({
    field: `mentions[${index}]`,
    span: mention,
    entity: mention.entity,
  }));
  return [
    ...mentions,
    ...line.statements.flatMap((one, index) => placesOfStatement(one, `statements[${index}]`)),
  ];
}

function placesOfStatement(statement: LineStatement, field: string): readonly Place[] {
  const groups = ['source', 'reportedBy', 'addressees', 'about'] as const;
  return [
    ...statement.content.map((span, index) => ({ field: `${field}.content[${index}]`, span })),
    ...(statement.cue ? [{ field: `${field}.cue`, span: statement.cue }] : []),
    ...groups.flatMap((group) =>
      statement[group].map((one, index) => ({
        field: `${field}.${group}[${index}]`,
        span:
          one.start === undefined || one.end === undefined ? undefined : { start: one.start, end: one.end },
        entity: one.entity,
      })),
    ),
  ];
}

function checkSpan(
  { start, end }: Span,
  text: string,
  refuse: (end: 'start' | 'end', reason: string) => void,
): void {
  if (end > text.length) refuse('end', `${end} is outside of the text, which has ${text.length} characters`);
  if (start >= end) refuse('start', `${start} is not before the end at ${end}`);
}

function checkCue(cue: Span & Partial<Cue>, text: string, refuse: (reason: string) => void): void {
  const found = slice(text, cue).toWellFormed();
  if (cue.text !== undefined && cue.text !== found) {
    refuse(`is ${JSON.stringify(cue.text)}, but the text there is ${JSON.stringify(found)}`);
  }
}

/** "line 3: statements[0].cue.text: …" */
export function refusal(lineNumber: number, field: string, reason: string): InputError {
  return new InputError(`line ${lineNumber}: ${field}: ${reason}`);
}
