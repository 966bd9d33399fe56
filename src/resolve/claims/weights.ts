/** What is counted of a pair. */
export type Sign =
  /** The square of the cosine of their vectors. */
  | 'meaning'
  /** Binary logarithms of one more than the words shared, than those that the other lacks of the one with fewer and of the one with more such. */
  | 'shared'
  | 'lackingLess'
  | 'lackingMore'
  /** One of them has a single word that carries meaning, or none. */
  | 'fewWords'
  /** The shorter stands nearly whole, word for word, in the longer. */
  | 'quoted'
  /** The share of the words of the one with fewer that the other has. */
  | 'covered'
  | 'bothNumbered'
  | 'oneNumbered'
  | 'bothDated'
  | 'oneDated'
  /** The share of names that are not shared, where each names another. */
  | 'otherNames'
  /** The one asks or urges, the other says. */
  | 'otherAct';

/**
 * What each sign says for or against two statements being on one matter: the log-odds of a logistic regression (Newton's
 * method, ridge 1) over the pairs of tests/claims that are for learning. `npm run learn:claims` prints it.
 */
export const WEIGHTS: Readonly<Record<Sign | 'always', number>> = {
  always: -1.88,
  meaning: 3.57,
  shared: 0.69,
  lackingLess: -0.69,
  lackingMore: -0.42,
  fewWords: 0.43,
  quoted: 0.31,
  covered: 1.8,
  bothNumbered: 0.83,
  oneNumbered: -2.24,
  bothDated: 1.38,
  oneDated: -1.62,
  otherNames: -2.26,
  otherAct: -2.81,
};
