/** The interchange line as a document keeps it in the graph: without the text, which the document has anyway. */
import type { Annotations } from './annotations';
import { formatAnnotations } from './interchange';

export function withoutText(annotations: Annotations): string {
  return formatAnnotations({ ...annotations, document: { ...annotations.document, text: '' } });
}

/** The whole line again, letter for letter as `formatAnnotations` made it. */
export function withText(stored: string, text: string): string {
  const line = JSON.parse(stored) as { document: { text: string } };
  line.document.text = text;
  return JSON.stringify(line);
}
