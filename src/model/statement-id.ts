import { hash } from '../util/hash';
import type { AnnotatedStatement, Reference } from './annotations';
import type { Span } from './span';

/** The stable id of a statement: a hash of its document, the spans of its content and those of the words that name who says it. */
export function statementId(
  documentId: string,
  { content, source }: Pick<AnnotatedStatement, 'content' | 'source'>,
): string {
  return hash('statement', documentId, flat(content), flat(source.filter(hasSpan)));
}

function flat(spans: readonly Span[]): string {
  return spans.flatMap(({ start, end }) => [start, end]).join(' ');
}

/** Whether it has words of its own in the text. */
export function hasSpan(reference: Reference): reference is Reference & Span {
  return reference.start !== undefined && reference.end !== undefined;
}
