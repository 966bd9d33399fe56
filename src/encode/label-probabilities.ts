import type { Crf } from './crf';

/**
 * How probable the label of each word is, given the whole sequence (forward-backward, Rabiner 1989): 0 to 1.
 * `emissions` and `labels` as for `bestLabels`.
 */
export function labelProbabilities(crf: Crf, emissions: Float32Array, labels: Uint8Array): Float32Array {
  const size = crf.labels.length;
  const weights = crf.steps.map((score) => Math.exp(score / crf.temperature));
  const evidence = evidenceOf(crf, emissions);
  const forward = forwardOf(crf, evidence, weights);
  const probabilities = new Float32Array(labels.length);
  let backward: Float32Array = new Float32Array(size).fill(1);
  for (let word = labels.length - 1; word >= 0; word--) {
    const row = forward.subarray(word * size, (word + 1) * size);
    const both = row.map((value, label) => value * (backward[label] as number));
    scale(both);
    probabilities[word] = both[labels[word] as number] as number;
    backward = backwardStep(evidence.subarray(word * size, (word + 1) * size), backward, weights);
  }
  return probabilities;
}

/** Scores as weights; the best label of each word weighs 1, so that none overflows. */
function evidenceOf({ labels: { length: size }, temperature }: Crf, emissions: Float32Array): Float32Array {
  const evidence = new Float32Array(emissions.length);
  for (let at = 0; at < emissions.length; at += size) {
    const row = emissions.subarray(at, at + size);
    const best = Math.max(...row);
    for (let label = 0; label < size; label++) {
      evidence[at + label] = Math.exp(((row[label] as number) - best) / temperature);
    }
  }
  return evidence;
}

/** What the words up to each one say about its label. */
function forwardOf({ opening }: Crf, evidence: Float32Array, weights: Float32Array): Float32Array {
  const size = opening.length;
  const forward = evidence.slice();
  for (let at = 0; at < forward.length; at += size) {
    const row = forward.subarray(at, at + size);
    const before = forward.subarray(at - size, at);
    for (let to = 0; to < size; to++) {
      const reach = at === 0 ? Number(opening[to] === 0) : reachOf(before, weights, to);
      row[to] = (row[to] as number) * reach;
    }
    scale(row);
  }
  return forward;
}

function reachOf(before: Float32Array, weights: Float32Array, to: number): number {
  let sum = 0;
  for (let from = 0; from < before.length; from++) {
    sum += (before[from] as number) * (weights[from * before.length + to] as number);
  }
  return sum;
}

/** What a word and those behind it say about the label of the word before. */
function backwardStep(evidence: Float32Array, backward: Float32Array, weights: Float32Array): Float32Array {
  const size = backward.length;
  const behind = backward.map((value, label) => value * (evidence[label] as number));
  const step = new Float32Array(size);
  for (let at = 0; at < weights.length; at++) {
    const from = Math.floor(at / size);
    step[from] = (step[from] as number) + (weights[at] as number) * (behind[at % size] as number);
  }
  scale(step);
  return step;
}

/** Makes the values sum to 1. */
function scale(values: Float32Array): void {
  const sum = values.reduce((total, value) => total + value, 0);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / sum;
}
