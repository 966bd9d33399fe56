/** Seventy statements and every kind of filter on them, with what the contract says about each filter in plain TypeScript. */
import fc from 'fast-check';
import { annotate, type Told } from './annotate';

/** Few days and few people, so that many statements share both; every seventh has no date, every fifth two speakers. */
export const PEOPLE = ['Ann Able', 'Ben Baker', 'Cem Celik', 'Dora Diaz'];
export const SUBJECTS = ['Ann Able', 'Strelsau Council', 'Sylvania Union'];
const POLARITIES = ['ASSERTS', 'DENIES', 'ASKS'] as const;

export type Known = Told & { readonly document: string };

export const TOLD: readonly Known[] = Array.from({ length: 70 }, (_, index) => ({
  document: `d${index % 6}`,
  by: PEOPLE[index % 4]!,
  ...(index % 5 === 0 ? { with: PEOPLE[(index + 1) % 4]! } : {}),
  says: `Point ${index} is ${index % 2 ? 'odd' : 'even'}`,
  about: SUBJECTS.filter((_subject, bit) => (index >> bit) & 1),
  polarity: POLARITIES[index % 3]!,
  ...(index % 4 === 1 ? { via: 'Sylvania Union' } : {}),
  ...(index % 7 === 0 ? {} : { saidAt: `2024-01-0${1 + (index % 3)}` }),
}));

export const ARTICLES = Array.from({ length: 6 }, (_, index) =>
  annotate(
    { id: `d${index}` },
    TOLD.filter(({ document }) => document === `d${index}`),
    { 'Strelsau Council': { kind: 'ORGANISATION' }, 'Sylvania Union': { kind: 'ORGANISATION' } },
  ),
);

export interface Where {
  readonly saidBy?: readonly string[];
  readonly about?: readonly string[];
  readonly reportedBy?: readonly string[];
  readonly polarity?: readonly string[];
  readonly saidAfter?: string;
  readonly saidBefore?: string;
  readonly document?: string;
  readonly text?: string;
  readonly firstHandOnly?: boolean;
}

const someOf = (values: readonly string[]) => fc.subarray([...values]);
export const where: fc.Arbitrary<Where> = fc.record(
  {
    saidBy: someOf(PEOPLE),
    about: someOf(SUBJECTS),
    reportedBy: someOf(['Sylvania Union']),
    polarity: someOf(POLARITIES),
    saidAfter: fc.constantFrom('2024-01-01', '2024-01-02'),
    saidBefore: fc.constantFrom('2024-01-02', '2024-01-03'),
    document: fc.constantFrom('d0', 'd1', 'none'),
    text: fc.constantFrom('odd', 'point even', 'point 7'),
    firstHandOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What the contract says about a filter, in plain TypeScript. */
export function passes(told: Known, asked: Where): boolean {
  return (
    isOneOf(asked.saidBy, [told.by, told.with]) &&
    isOneOf(asked.about, told.about ?? []) &&
    isOneOf(asked.reportedBy, [told.via]) &&
    isOneOf(asked.polarity, [told.polarity]) &&
    isInTime(told.saidAt, asked) &&
    (asked.document === undefined || told.document === asked.document) &&
    hasWords(told.says, asked.text ?? '') &&
    !(asked.firstHandOnly && told.via)
  );
}

function isOneOf(wanted: readonly string[] | undefined, has: readonly (string | undefined)[]): boolean {
  return wanted === undefined || wanted.some((value) => has.includes(value));
}

function isInTime(day: string | undefined, { saidAfter, saidBefore }: Where): boolean {
  if (saidAfter === undefined && saidBefore === undefined) return true;
  return day !== undefined && day >= (saidAfter ?? '') && day <= (saidBefore ?? '9');
}

function hasWords(says: string, text: string): boolean {
  const words = says.toLowerCase().split(' ');
  return text === '' || text.split(' ').every((word) => words.includes(word));
}
