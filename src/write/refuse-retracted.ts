import type { Transaction } from '../graph/graph';
import { contentHash } from './document-facts';
import type { Identified } from './identify';

interface Tombstone {
  readonly document: string;
  readonly hasUrl: boolean;
  /** Hash of the text. */
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/**
 * Those whose text was retracted from the graph, each with one line that says so: only a person takes it back. Another
 * text at the same address is a new version, and goes in.
 */
export async function refuseRetracted(
  transaction: Transaction,
  documents: readonly Identified[],
): Promise<ReadonlyMap<Identified, string>> {
  const texts = documents.map(({ annotations }) => contentHash(annotations.document.text));
  const tombstones = await transaction.run<Tombstone>('tombstones', { texts: [...new Set(texts)] });
  if (tombstones.length === 0) return new Map();
  return new Map(
    documents.flatMap((document, at) => {
      const tombstone = tombstones.find((one) => one.text === texts[at] && isOf(document, one));
      return tombstone ? [[document, explain(tombstone, document)]] : [];
    }),
  );
}

function isOf({ id, hasAddress }: Identified, tombstone: Tombstone): boolean {
  return tombstone.document === id || (!hasAddress && !tombstone.hasUrl);
}

function explain({ document, by, at, reason }: Tombstone, { annotations }: Identified): string {
  const { path, url } = annotations.document;
  const why = reason ? `: ${reason}` : '';
  return `${path ?? url ?? document} was retracted by ${by} on ${at.slice(0, 10)}${why}. It stays out; to take it back, run "hearsay retract --undo ${document}" and read it again.`;
}
