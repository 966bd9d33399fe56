/** Words that are taken together: long enough that two texts share few by chance. */
const SHINGLE = 5;
/** How many of the smallest hashes are kept. */
const KEPT = 64;

/**
 * A few numbers by which copies of a text are known: the smallest hashes of its runs of five words (Broder 1997), in
 * order. Time is linear in the length of the text.
 */
export function sketchOf(words: readonly string[]): readonly number[] {
  const text = words.join(' ');
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  let from = 0;
  let to = words.slice(0, SHINGLE).join(' ').length;
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    hashes[at] = hashOf(text, from, to);
    from += (words[at] as string).length + 1;
    to += (words[at + SHINGLE]?.length ?? 0) + 1;
  }
  return smallest(hashes.sort());
}

/** Each once. */
function smallest(inOrder: Uint32Array): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < inOrder.length && kept.length < KEPT; at += 1) {
    const hash = inOrder[at] as number;
    if (hash !== kept.at(-1)) kept.push(hash);
  }
  return kept;
}

/** About which share of the runs of words of two texts is in both (Jaccard), by their sketches. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
  if (least.length === 0) return 0;
  return least.filter((hash) => one.has(hash) && other.has(hash)).length / least.length;
}

/** FNV-1a, 32 bits, of a part of a text. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
