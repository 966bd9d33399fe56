/** What a sentence asks for, field by field; names are as they were written, without a look at the graph. */

export type AskedPolarity = 'ASSERTS' | 'DENIES' | 'ASKS' | 'URGES' | 'PROMISES';

/** The fields that hold names. */
export const NAME_FIELDS = ['saidBy', 'about', 'reportedBy', 'addressedTo', 'publisher'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export interface Question extends Readonly<Record<NameField, readonly string[]>> {
  readonly polarity: readonly AskedPolarity[];
  /** YYYY-MM-DD, inclusive. A day that no calendar has is handed on as it was written. */
  readonly saidAfter: string | null;
  readonly saidBefore: string | null;
  /** Words that the statement holds. */
  readonly text: string | null;
  /** Nothing but a name or some words: a name if the graph knows it, else words to search for. */
  readonly anything: string | null;
  /** Asked for are claims that others deny or contradict: "who contradicted X on Y". */
  readonly contested: boolean;
  /** Words that no filter holds: "criticised", "most", "on television". What is answered is wider than what was asked. */
  readonly leftAside: readonly string[];
}

export const NOTHING_ASKED: Question = {
  saidBy: [],
  about: [],
  reportedBy: [],
  addressedTo: [],
  publisher: [],
  polarity: [],
  saidAfter: null,
  saidBefore: null,
  text: null,
  anything: null,
  contested: false,
  leftAside: [],
};

const OF_CALLER = ['anything', 'contested', 'leftAside'] as const;

/** The fields of `StatementWhere` that a question fills. */
export type AskedWhere = {
  -readonly [Field in keyof Omit<Question, (typeof OF_CALLER)[number]>]?: Question[Field];
};

/** The filter of the API for a question: only what it says. What is no field of it is left to the caller. */
export function whereOf(question: Question): AskedWhere {
  const given = Object.entries(question).filter(
    ([field, value]) => !OF_CALLER.some((one) => one === field) && value !== null && value.length > 0,
  );
  return Object.fromEntries(given) as AskedWhere;
}
