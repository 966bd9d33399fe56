import { tally } from '../../util/tally';

/** Precision, recall and F1, 0 to 1. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Decided {
  readonly isSame: boolean;
  readonly saidSame: boolean;
}

/** Of pairs: how many of those said to be the same are, and how many of those that are the same are said to be. */
export function scorePairs(pairs: readonly Decided[]): Scores {
  const said = pairs.filter(({ saidSame }) => saidSame);
  const right = said.filter(({ isSame }) => isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  return scores(said.length === 0 ? 1 : right / said.length, same === 0 ? 1 : right / same);
}

/** B³ (Bagga and Baldwin 1998): for each name how much of its group is its person's, and how much of its person is in its group. */
export function scoreGroups(persons: readonly string[], groups: readonly string[]): Scores {
  const both = persons.map((person, at) => `${person}\u0000${groups[at]}`);
  const [ofPerson, ofGroup, ofBoth] = [tally(persons), tally(groups), tally(both)];
  const mean = (part: (at: number) => number) =>
    persons.reduce((sum, _, at) => sum + part(at), 0) / Math.max(1, persons.length);
  const shared = (at: number) => ofBoth.get(both[at] ?? '') ?? 0;
  return scores(
    mean((at) => shared(at) / (ofGroup.get(groups[at] ?? '') ?? 1)),
    mean((at) => shared(at) / (ofPerson.get(persons[at] ?? '') ?? 1)),
  );
}

function scores(precision: number, recall: number): Scores {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
