/**
 * Roles and links are two readings of the same words: which of them are source, cue and content, and which belong to
 * one cue. Each is taken as evidence for the other (`training/hearsay_training/decode.py` says what that is worth).
 */
import type { Crf } from './crf';
import type { Range } from './ranges';

/** A cue with the source and content found for it: `ranges` of kind "source" or "content". */
export interface LinkedCue {
  readonly cue: Range;
  readonly ranges: readonly Range[];
}

/** In which order roles are laid over one another: "[Doe] [said] that …" stays when it stands inside another content. */
const LAYERS: readonly string[] = ['content', 'cue', 'source'];

/** The emissions of roles, with each label that a link agrees with scoring `bonus` more. */
export function raiseAgreed(
  roles: Crf,
  emissions: Float32Array,
  linked: readonly LinkedCue[],
  bonus: number,
): Float32Array {
  const size = roles.labels.length;
  const raised = emissions.slice();
  paint(roles, emissions.length / size, linked).forEach((label, word) => {
    raised[word * size + label] = (raised[word * size + label] as number) + bonus;
  });
  return raised;
}

/** The labels that all links together give to the words. */
function paint({ labels }: Crf, count: number, linked: readonly LinkedCue[]): Uint8Array {
  const painted = new Uint8Array(count);
  const all = linked.flatMap(({ cue, ranges }) => [cue, ...ranges]);
  for (const layer of LAYERS) {
    for (const { start, end } of all.filter(({ kind }) => kind === layer)) {
      painted.fill(labels.indexOf(`I-${layer}`), start, end);
      painted[start] = labels.indexOf(`B-${layer}`);
    }
  }
  return opened(painted, labels);
}

/** "I-x" behind anything but x becomes "B-x": a content that goes on behind its cue begins anew. */
function opened(painted: Uint8Array, labels: readonly string[]): Uint8Array {
  return painted.map((label, at) => {
    const [position, kind] = (labels[label] as string).split('-');
    const goesOn = labels[painted[at - 1] ?? 0]?.endsWith(`-${kind}`);
    return position === 'I' && !goesOn ? labels.indexOf(`B-${kind}`) : label;
  });
}

/** The ranges with the ends of the role that shares most words with each, where it shares enough; in order, each once. */
export function settle(ranges: readonly Range[], roles: readonly Range[], enough: number): readonly Range[] {
  const settled = ranges.map((range) => {
    const best = roles
      .filter(({ kind }) => kind === range.kind)
      .reduce((a, b) => (share(b, range) > share(a, range) ? b : a), NOWHERE);
    return share(best, range) >= enough ? best : range;
  });
  const byPlace = new Map(settled.map((range) => [`${range.kind} ${range.start} ${range.end}`, range]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const NOWHERE: Range = { kind: '', start: -1, end: -1 };

/** The share of words of two ranges that are in both (Jaccard). */
function share(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(common, 0) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
