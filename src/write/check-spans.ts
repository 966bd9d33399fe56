import { InputError } from '../errors';
import type { Annotations, AnnotatedStatement, Reference } from '../model/annotations';
import { slice, sliceAll, type Span } from '../model/span';

/**
 * Reads every span again in the text before anything is written. `InputError` names the first that does not hold:
 * outside the text, a statement that is not its content, a cue that is not its slice, an entity that is not listed.
 */
export function checkSpans({ document, entities, mentions, statements }: Annotations): void {
  const { text } = document;
  const known = new Set(entities.map((entity) => entity.id));
  const check: Check = {
    span: (field, span) => {
      const holds = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0;
      ensure(
        holds && span.start < span.end && span.end <= text.length,
        field,
        `${span.start}–${span.end} is not in the text`,
      );
    },
    entity: (field, id) => {
      ensure(id === null || known.has(id), field, `no entity has the id "${id}"`);
    },
  };
  mentions.forEach((mention, index) => {
    check.span(`mentions[${index}]`, mention);
    check.entity(`mentions[${index}]`, mention.entity);
  });
  statements.forEach((statement, index) => checkStatement(text, statement, `statements[${index}]`, check));
}

interface Check {
  readonly span: (field: string, span: Span) => void;
  readonly entity: (field: string, id: string | null) => void;
}

function checkStatement(text: string, statement: AnnotatedStatement, field: string, check: Check): void {
  const { content, cue, source, reportedBy, addressees, about } = statement;
  ensure(content.length > 0, `${field}.content`, 'it is empty');
  content.forEach((span) => check.span(`${field}.content`, span));
  const words = sliceAll(text, content);
  ensure(statement.text === words, `${field}.text`, 'it is not what its content spans cover');
  if (cue) {
    check.span(`${field}.cue`, cue);
    ensure(cue.text === slice(text, cue), `${field}.cue`, `the text there is "${slice(text, cue)}"`);
  }
  for (const [name, references] of Object.entries({ source, reportedBy, addressees, about })) {
    references.forEach((reference) => checkReference(reference, `${field}.${name}`, check));
  }
}

function checkReference({ entity, start, end }: Reference, field: string, check: Check): void {
  check.entity(field, entity);
  if (start !== undefined || end !== undefined) check.span(field, { start: start ?? NaN, end: end ?? NaN });
}

function ensure(holds: boolean, field: string, reason: string): asserts holds {
  if (!holds) throw new InputError(`${field}: ${reason}.`);
}
