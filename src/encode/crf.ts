/** A linear-chain conditional random field (Lafferty et al. 2001) over BIO labels, as it was trained. */
export interface Crf {
  /** "O", then "B-kind" and "I-kind" of each kind. A sequence of labels holds places in this list. */
  readonly labels: readonly string[];
  /** [from × labels + to]: how well one label follows another; a step that may not be scores -10,000. */
  readonly steps: Float32Array;
  /** How well a sequence begins with each label. */
  readonly opening: Float32Array;
  /** Scores are divided by it before they become probabilities: above 1 where training made them too sure. */
  readonly temperature: number;
  /** The steps as such probabilities, not yet summing to 1, [from × labels + to] and [to × labels + from]. */
  readonly weights: Float64Array;
  readonly weightsBack: Float64Array;
}

const FORBIDDEN = -1e4;

/** `steps[from][to]`; no sequence begins with "I-x". */
export function createCrf(
  labels: readonly string[],
  steps: readonly (readonly number[])[],
  temperature: number,
): Crf {
  const weigh = (score: number | undefined) => Math.exp((score as number) / temperature);
  return {
    labels,
    steps: Float32Array.from(steps.flat()),
    opening: Float32Array.from(labels, (label) => (label.startsWith('I-') ? FORBIDDEN : 0)),
    temperature,
    weights: Float64Array.from(steps.flat(), weigh),
    weightsBack: Float64Array.from(
      labels.flatMap((_, to) => steps.map((row) => row[to])),
      weigh,
    ),
  };
}

/**
 * The most probable labels of a sequence (Viterbi 1967). `emissions` holds a score for each label of each word, word by
 * word. Every "I-x" of the answer follows "B-x" or "I-x".
 */
export function bestLabels(crf: Crf, emissions: Float32Array): Uint8Array {
  const size = crf.labels.length;
  const count = emissions.length / size;
  const origins = new Uint8Array(emissions.length);
  let scores = crf.opening.map((score, label) => score + (emissions[label] ?? 0));
  let longer = new Float32Array(size);
  for (let word = 1; word < count; word++) {
    for (let to = 0; to < size; to++) {
      const from = bestOrigin(crf, scores, to);
      origins[word * size + to] = from;
      longer[to] = stepScore(crf, scores, from, to) + (emissions[word * size + to] as number);
    }
    [scores, longer] = [longer, scores];
  }
  return trace(origins, scores.indexOf(Math.max(...scores)), size);
}

function stepScore({ steps, labels }: Crf, scores: Float32Array, from: number, to: number): number {
  return (scores[from] as number) + (steps[from * labels.length + to] as number);
}

/** The first of the best labels to come from. */
function bestOrigin(crf: Crf, scores: Float32Array, to: number): number {
  let best = 0;
  for (let from = 1; from < scores.length; from++) {
    if (stepScore(crf, scores, from, to) > stepScore(crf, scores, best, to)) best = from;
  }
  return best;
}

/** The path that ends in `last`, from its end to its beginning. */
function trace(origins: Uint8Array, last: number, size: number): Uint8Array {
  const path = new Uint8Array(origins.length / size);
  let label = last;
  for (let word = path.length - 1; word >= 0; word--) {
    path[word] = label;
    label = origins[word * size + label] as number;
  }
  return path;
}
