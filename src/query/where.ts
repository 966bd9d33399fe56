/** From the filter of a question, with names in it, to one that the graph understands, with ids. */
import type { Certainty, Polarity, StatementKind } from '../model/annotations';
import { foldWords } from '../util/fold-words';
import { matchNames, type Matched } from './names';
import type { Reader } from './reader';

type Maybe<T> = T | null | undefined;

/** Fields combine by AND, the values of one field by OR. Absent and null restrict nothing; [] matches nothing. */
export interface StatementWhere {
  readonly saidBy?: Maybe<readonly string[]>;
  readonly about?: Maybe<readonly string[]>;
  readonly reportedBy?: Maybe<readonly string[]>;
  readonly addressedTo?: Maybe<readonly string[]>;
  readonly kind?: Maybe<readonly StatementKind[]>;
  readonly polarity?: Maybe<readonly Polarity[]>;
  readonly certainty?: Maybe<readonly Certainty[]>;
  /** `YYYY-MM-DD`, inclusive. */
  readonly saidAfter?: Maybe<string>;
  /** `YYYY-MM-DD`, inclusive. */
  readonly saidBefore?: Maybe<string>;
  readonly document?: Maybe<string>;
  readonly publisher?: Maybe<readonly string[]>;
  readonly text?: Maybe<string>;
  readonly firstHandOnly?: Maybe<boolean>;
}

/** The same with every name resolved: lists of entity ids. */
export interface StatementFilter {
  readonly saidBy?: readonly string[];
  readonly about?: readonly string[];
  readonly reportedBy?: readonly string[];
  readonly addressedTo?: readonly string[];
  readonly publisher?: readonly string[];
  readonly kinds?: readonly StatementKind[];
  readonly polarities?: readonly Polarity[];
  readonly certainties?: readonly Certainty[];
  readonly saidAfter?: string;
  readonly saidBefore?: string;
  readonly document?: string;
  /** Folded; all of them have to occur. */
  readonly words?: readonly string[];
  readonly firstHandOnly?: boolean;
}

export interface ResolvedWhere {
  readonly filter: StatementFilter;
  readonly matched: readonly Matched[];
}

export const NAME_FIELDS = ['saidBy', 'about', 'reportedBy', 'addressedTo', 'publisher'] as const;

/** Looks up all names of a filter in one go. */
export async function resolveWhere(reader: Reader, where: Maybe<StatementWhere>): Promise<ResolvedWhere> {
  if (!where) return { filter: {}, matched: [] };
  const matched = await matchNames(reader, namesOf(where));
  return { filter: { ...plainFields(where), ...nameFields(where, matched) }, matched };
}

/** Whether some field leaves nothing that could match: an empty list, or names that nobody has. */
export function matchesNothing(filter: StatementFilter): boolean {
  return Object.values(filter).some((value) => Array.isArray(value) && value.length === 0);
}

function namesOf(where: StatementWhere): readonly { field: string; value: string }[] {
  return NAME_FIELDS.flatMap((field) => (where[field] ?? []).map((value) => ({ field, value })));
}

function nameFields(where: StatementWhere, matched: readonly Matched[]): StatementFilter {
  const given = NAME_FIELDS.filter((field) => where[field]);
  return Object.fromEntries(
    given.map((field) => [field, idsOf(matched.filter((match) => match.field === field))]),
  );
}

function idsOf(matched: readonly Matched[]): readonly string[] {
  return [...new Set(matched.flatMap(({ entities }) => entities.map(({ id }) => id)))];
}

function plainFields(where: StatementWhere): StatementFilter {
  return {
    kinds: where.kind ?? undefined,
    polarities: where.polarity ?? undefined,
    certainties: where.certainty ?? undefined,
    saidAfter: where.saidAfter ?? undefined,
    saidBefore: where.saidBefore ?? undefined,
    document: where.document ?? undefined,
    words: wordsOf(where.text),
    firstHandOnly: where.firstHandOnly ?? undefined,
  };
}

/** Text without a word in it ("", "…") restricts nothing. */
function wordsOf(text: Maybe<string>): readonly string[] | undefined {
  const words = foldWords(text ?? '')
    .split(' ')
    .filter(Boolean);
  return words.length > 0 ? words : undefined;
}
