import type { Reader } from './reader';

const PAGE = 100;

/** A document's text, and what was read from it as an interchange line without that text. */
export interface AnnotatedRow {
  readonly id: string;
  readonly text: string;
  readonly annotations: string;
}

/** All documents in order of id, a page at a time. */
export async function* annotatedDocuments(reader: Reader): AsyncGenerator<AnnotatedRow> {
  let after = '';
  for (;;) {
    const rows = await reader.read<AnnotatedRow>('annotated-documents', { after, limit: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
