import type { Random } from '../../src/eval/resolution/random';

/**
 * Draws 0 … count-1 so that the n-th is drawn in proportion to 1/n (Zipf): few are named all the time, most hardly ever.
 */
export class Zipf {
  private readonly sums: Float64Array;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank += 1) this.sums[rank] = sum += 1 / (rank + 1);
  }

  draw(random: Random): number {
    const wanted = random.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
