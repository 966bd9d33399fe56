/** A run of the tokens of a text: `tokens.slice(from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The places of its tokens. */
export const placesIn = ({ from, to }: Run): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
