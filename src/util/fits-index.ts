/** An index of Neo4j takes about 8,000 bytes, and some hold two ids or names in a form that is longer than they are. */
const MOST_BYTES = 3_000;

export const TOO_LONG = 'is longer than 3,000 bytes';

/** No character is longer than so many bytes in the form that is indexed. */
const LONGEST_CHARACTER = 33;

/** Whether an id, an address or a name is short enough to be found by. */
export function fitsIndex(text: string): boolean {
  if (text.length * LONGEST_CHARACTER <= MOST_BYTES) return true;
  return Buffer.byteLength(text) <= MOST_BYTES && Buffer.byteLength(text.normalize('NFKD')) <= MOST_BYTES;
}
