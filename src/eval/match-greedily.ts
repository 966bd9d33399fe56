/**
 * Pairs gold with predicted items one to one, the best score first.
 * `score` of 0 is no pair. Equal scores go to the later gold item, then to the later predicted one.
 */
export function matchGreedily<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  score: (gold: Gold, predicted: Predicted) => number,
): readonly Match[] {
  const candidates = gold
    .flatMap((one, i) => predicted.map((other, j) => ({ gold: i, predicted: j, score: score(one, other) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || b.gold - a.gold || b.predicted - a.predicted);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    return true;
  });
}

/** Indexes of a gold and a predicted item, and how well they agree. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  readonly score: number;
}
