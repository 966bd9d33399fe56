/** The interchange line as a document keeps it in the graph: without the text, which the document has anyway. */
import type { Annotations } from './annotations';
import { formatAnnotations } from './interchange';
import { statementId } from './statement-id';

export function withoutText(annotations: Annotations): string {
  const line = formatAnnotations(annotations);
  const from = line.indexOf(TEXT) + TEXT.length - 1; // A quotation mark within a value has a backslash before it.
  return `${line.slice(0, from)}""${line.slice(from + JSON.stringify(annotations.document.text).length)}`;
}

const TEXT = '"text":"';

/** The whole line again, letter for letter as `formatAnnotations` made it. */
export function withText(stored: string, text: string): string {
  const line = JSON.parse(stored) as { document: { text: string } };
  line.document.text = text;
  return JSON.stringify(line);
}

/** The same line with those of its statements alone whose ids in the graph are in `ids`. */
export function filterAnnotations(stored: string, documentId: string, ids: ReadonlySet<string>): string {
  const line = JSON.parse(stored) as Annotations;
  const statements = line.statements.filter((statement) => ids.has(statementId(documentId, statement)));
  return JSON.stringify({ ...line, statements });
}
