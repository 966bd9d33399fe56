import { inPlace, type Placed } from './placed';
import type { DocumentRow } from './rows';

/** A document as the graph gives it: its authors in no order. */
export interface GraphDocument extends Omit<DocumentRow, 'authors'> {
  readonly authors: readonly Placed[];
}

export function toDocument(document: GraphDocument): DocumentRow {
  return { ...document, authors: inPlace(document.authors) };
}
