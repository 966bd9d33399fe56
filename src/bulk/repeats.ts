/** What tells a wording from others of the same speakers, but for the day. */
export interface Wording {
  readonly polarity: string;
  /** Folded. */
  readonly words: string;
}

/** Two bits for each of 67 million hashes: of a million wordings one in seventy seems to come again that does not. */
const [BYTES, BITS, SLOTS_IN_A_NUMBER] = [1 << 24, 2, 16];

/** Knows in all threads which wordings come more than once in a load; of a few more it says so (Bloom 1970). */
export class Repeats {
  private readonly marks: Int32Array;

  /** `shared` is `newRepeats()` once for a load. */
  constructor(shared: SharedArrayBuffer) {
    this.marks = new Int32Array(shared);
  }

  add(wording: Wording): void {
    const [at, shift] = this.placeOf(wording);
    const before = Atomics.or(this.marks, at, 1 << shift);
    if (before & (1 << shift)) Atomics.or(this.marks, at, 2 << shift);
  }

  /** Whether it was added twice. */
  has(wording: Wording): boolean {
    const [at, shift] = this.placeOf(wording);
    return ((this.marks[at] as number) & (2 << shift)) !== 0;
  }

  private placeOf(wording: Wording): readonly [at: number, shift: number] {
    const hash = hashOf(wording);
    return [(hash / SLOTS_IN_A_NUMBER) % this.marks.length | 0, (hash % SLOTS_IN_A_NUMBER) * BITS];
  }
}

export function newRepeats(): SharedArrayBuffer {
  return new SharedArrayBuffer(BYTES);
}

/** FNV-1a, 32 bits. */
function hashOf({ polarity, words }: Wording): number {
  let hash = 0x811c9dc5 ^ polarity.charCodeAt(0);
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
