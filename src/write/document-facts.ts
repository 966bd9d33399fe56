import type { Annotations } from '../model/annotations';
import { findNamed } from '../model/find-named';
import { formatAnnotations } from '../model/interchange';
import { sketchOf } from '../model/sketch';
import { withoutText } from '../model/stored-annotations';
import { foldWords } from '../util/fold-words';
import { hash } from '../util/hash';
import type { RowFact } from './fact';
import { sortKey, type PlacedDocument } from './placed-document';

/** The document itself, its outlet and its authors. */
export function documentFacts(placed: PlacedDocument, statementCount: number): readonly RowFact[] {
  return [documentFact(placed, statementCount), ...publisherFacts(placed), ...authorFacts(placed)];
}

function documentFact(placed: PlacedDocument, statementCount: number): RowFact {
  const { id, annotations, asRead } = placed;
  const { text, authors = [], ...meta } = annotations.document;
  const sketch = sketchOf(foldWords(text).split(' '));
  const properties = {
    ...meta,
    authors: authors.length > 0 ? authors : undefined,
    id,
    text,
    at: sortKey(meta.publishedAt, id),
    statementCount,
    contentHash: contentHash(text),
    sketch: sketch.length > 0 ? sketch : undefined,
    annotations: withoutText(annotations),
    asRead: asRead && withoutText(asRead),
    hiddenMeanings: hiddenMeanings(placed),
    annotationsHash: annotationsHash(asRead ?? annotations),
  };
  return { table: 'documents', key: id, row: { id, properties } };
}

/** As JSON, so that a statement that is shown again means what it meant. */
function hiddenMeanings({ annotations, asRead, vectors }: PlacedDocument): string | undefined {
  if (!asRead) return undefined;
  const wordsOf = ({ statements }: Annotations) => new Set(statements.map(({ text }) => foldWords(text)));
  const shown = wordsOf(annotations);
  const hidden = [...wordsOf(asRead)].filter((words) => !shown.has(words)).sort();
  const meanings = hidden.flatMap((words) => {
    const vector = vectors?.get(words);
    return vector ? [{ words, vector: [...vector] }] : [];
  });
  return meanings.length === 0 ? undefined : JSON.stringify(meanings);
}

/** Equal for two documents exactly if nothing that the graph keeps of them differs. */
export function annotationsHash(annotations: Annotations): string {
  const known = hashes.get(annotations) ?? hash('annotations', formatAnnotations(annotations));
  hashes.set(annotations, known);
  return known;
}

/** An article is long: one that was put aside with its hash is not hashed again. */
export function rememberHash(annotations: Annotations, known: string): void {
  hashes.set(annotations, known);
}

const hashes = new WeakMap<Annotations, string>();

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
