/** Numbers that are given in one piece. Nodes of one kind stand together so, and are read together. */
const BLOCK = 1_024;

/**
 * Gives each node of a load its number, which no other has in any of the threads: each takes whole blocks from what they
 * share. A few numbers are left over.
 */
export class Numbers {
  private readonly blocks: Int32Array;
  private readonly next = new Map<string, number>();

  /** `shared` is `newNumbers()` once for a load. */
  constructor(shared: SharedArrayBuffer) {
    this.blocks = new Int32Array(shared);
  }

  /** The next for a node of this kind. */
  take(kind: string): number {
    const next = this.next.get(kind) ?? 0;
    const number = next % BLOCK === 0 ? Atomics.add(this.blocks, 0, 1) * BLOCK : next;
    this.next.set(kind, number + 1);
    return number;
  }
}

export function newNumbers(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}
