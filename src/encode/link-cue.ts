import { bestLabels } from './crf';
import type { Encoder } from './encoder';
import { NO_ACT } from './find-model';
import { labelProbabilities } from './label-probabilities';
import { meanOver, rangesOf, type Range } from './ranges';

/** Source and content of one cue. */
export interface Links {
  /** Of kind "source" or "content", in places of words. */
  readonly ranges: readonly Range[];
  /** How probable the labels of their words are, on the mean: 0 to 1. */
  readonly confidence: number;
  /** How probable it is that it is said, and not thought, wanted or found: 0 to 1. */
  readonly said: number;
}

/** Marks what belongs to a cue among the words around it. `states` holds [words × width] of the stretch. */
export async function linkCue(states: Float32Array, cue: Range, encoder: Encoder): Promise<Links> {
  const { before, span, width } = encoder.description.link;
  const count = states.length / width;
  const origin = cue.start - before;
  const from = Math.max(0, -origin);
  const to = Math.min(span, count - origin);
  const around = new Float32Array(span * width);
  around.set(states.subarray((origin + from) * width, (origin + to) * width), from * width);
  const inCue = new Uint8Array(span).fill(1, before, before + cue.end - cue.start);
  const present = new Uint8Array(span).fill(1, from, to);
  const { links, acts } = await encoder.readLinks(around, inCue, present);
  const size = encoder.links.labels.length;
  return {
    ...decode(encoder, links.subarray(from * size, to * size), origin + from),
    said: 1 - softmax(acts, encoder.description.acts.indexOf(NO_ACT)),
  };
}

/** How probable the value at a place is. */
function softmax(emitted: Float32Array, at: number): number {
  const highest = Math.max(...emitted);
  const weights = [...emitted].map((value) => Math.exp(value - highest));
  return (weights[at] as number) / weights.reduce((a, b) => a + b);
}

/** `offset`: the place of the first word in the stretch. */
function decode({ links }: Encoder, emissions: Float32Array, offset: number): Omit<Links, 'said'> {
  const labels = bestLabels(links, emissions);
  const ranges = rangesOf(labels, links.labels);
  return {
    ranges: ranges.map(({ kind, start, end }) => ({ kind, start: start + offset, end: end + offset })),
    confidence: meanOver(ranges, labelProbabilities(links, emissions, labels)),
  };
}
