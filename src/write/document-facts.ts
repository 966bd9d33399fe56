import type { Annotations } from '../model/annotations';
import { findNamed } from '../model/find-named';
import { formatAnnotations } from '../model/interchange';
import { withoutText } from '../model/stored-annotations';
import { hash } from '../util/hash';
import type { RowFact } from './fact';
import { sortKey, type PlacedDocument } from './placed-document';

/** The document itself, its outlet and its authors. */
export function documentFacts(placed: PlacedDocument, statementCount: number): readonly RowFact[] {
  return [documentFact(placed, statementCount), ...publisherFacts(placed), ...authorFacts(placed)];
}

function documentFact({ id, annotations }: PlacedDocument, statementCount: number): RowFact {
  const { text, ...meta } = annotations.document;
  const properties = {
    ...meta,
    id,
    text,
    at: sortKey(meta.publishedAt, id),
    statementCount,
    contentHash: contentHash(text),
    annotations: withoutText(annotations),
    annotationsHash: annotationsHash(annotations),
  };
  return { table: 'documents', key: id, row: { id, properties } };
}

/** Equal for two documents exactly if nothing that the graph keeps of them differs. */
export function annotationsHash(annotations: Annotations): string {
  return hash('annotations', formatAnnotations(annotations));
}

/** The same for one text wherever it is found. */
export function contentHash(text: string): string {
  return hash('text', text);
}

function publisherFacts({ id, annotations, referents }: PlacedDocument): readonly RowFact[] {
  const { publisher } = annotations.document;
  const outlet = publisher && findNamed(referents, 'ORGANISATION', publisher);
  if (!outlet) return [];
  return [{ table: 'publishers', key: id, row: { document: id, entity: outlet.entity } }];
}

function authorFacts({ id, annotations, referents }: PlacedDocument): readonly RowFact[] {
  return (annotations.document.authors ?? []).flatMap((name, position): RowFact[] => {
    const author = findNamed(referents, 'PERSON', name);
    if (!author) return [];
    const row = { document: id, entity: author.entity, position };
    return [{ table: 'authors', key: `${id} ${author.entity}`, row }];
  });
}
