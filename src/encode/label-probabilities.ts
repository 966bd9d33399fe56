import type { Crf } from './crf';

/**
 * How probable the label of each word is, given the whole sequence (forward-backward, Rabiner 1989): 0 to 1.
 * `emissions` and `labels` as for `bestLabels`.
 */
export function labelProbabilities(crf: Crf, emissions: Float32Array, labels: Uint8Array): Float32Array {
  const size = crf.labels.length;
  const evidence = evidenceOf(emissions, size, crf.temperature);
  const forward = forwardOf(crf, evidence);
  const probabilities = new Float32Array(labels.length);
  const backward = new Float64Array(size).fill(1);
  const behind = new Float64Array(size);
  for (let word = labels.length - 1; word >= 0; word--) {
    behind.set(backward);
    weigh(behind, forward, word * size);
    probabilities[word] = behind[labels[word] as number] as number;
    weigh(backward, evidence, word * size);
    multiply(crf.weights, backward, behind);
    backward.set(behind);
  }
  return probabilities;
}

/** Scores as weights; the best label of each word weighs 1, so that none overflows. */
function evidenceOf(emissions: Float32Array, size: number, temperature: number): Float64Array {
  const evidence = new Float64Array(emissions.length);
  for (let at = 0; at < emissions.length; at += size) {
    let best = -Infinity;
    for (let label = at; label < at + size; label++) best = Math.max(best, emissions[label] as number);
    for (let label = at; label < at + size; label++) {
      evidence[label] = Math.exp(((emissions[label] as number) - best) / temperature);
    }
  }
  return evidence;
}

/** What the words up to each one say about its label. */
function forwardOf({ opening, weightsBack }: Crf, evidence: Float64Array): Float64Array {
  const size = opening.length;
  const forward = new Float64Array(evidence.length);
  const row = new Float64Array(size);
  const reached = Float64Array.from(opening, (score) => Number(score === 0));
  for (let at = 0; at < evidence.length; at += size) {
    row.set(reached);
    weigh(row, evidence, at);
    forward.set(row, at);
    multiply(weightsBack, row, reached);
  }
  return forward;
}

/** Multiplies a row by the row of a table that begins at `at`, and makes it sum to 1. */
function weigh(row: Float64Array, table: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < row.length; label++) {
    row[label] = (row[label] as number) * (table[at + label] as number);
    sum += row[label] as number;
  }
  for (let label = 0; label < row.length; label++) row[label] = (row[label] as number) / sum;
}

/** Matrix times vector. */
function multiply(matrix: Float64Array, vector: Float64Array, product: Float64Array): void {
  let at = 0;
  for (let row = 0; row < product.length; row++) {
    let sum = 0;
    for (let column = 0; column < vector.length; column++) {
      sum += (matrix[at++] as number) * (vector[column] as number);
    }
    product[row] = sum;
  }
}
