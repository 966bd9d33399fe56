/** A filter written as words of a web address or of a command line: `saidBy=…&polarity=denies`. */
import { InputError } from '../errors';
import { CERTAINTIES, POLARITIES, STATEMENT_KINDS } from '../model/annotations';
import type { StatementWhere } from './where';

/** The values of each word, in the order given; a word may come more than once. */
export type FilterWords = Readonly<Record<string, readonly string[]>>;

/** Fields of names: a value is an id or a name. */
const NAMES = ['saidBy', 'about', 'reportedBy', 'addressedTo', 'publisher'] as const;
const CHOICES = { kind: STATEMENT_KINDS, polarity: POLARITIES, certainty: CERTAINTIES } as const;
const DATES = ['saidAfter', 'saidBefore'] as const;
const TEXTS = ['document', 'text'] as const;
const SWITCHES = ['firstHandOnly'] as const;

/** Every field of a filter, spelled as in `StatementWhere`. */
const FILTER_WORDS = [
  ...NAMES,
  ...Object.keys(CHOICES),
  ...DATES,
  ...TEXTS,
  ...SWITCHES,
] as readonly (keyof StatementWhere)[];

/** The filter that the words make; `InputError` names the word that is wrong and what it takes. Absent words restrict nothing. */
export function parseWhere(words: FilterWords): StatementWhere {
  for (const word of Object.keys(words)) {
    if (!FILTER_WORDS.some((known) => known === word)) {
      throw new InputError(`"${word}" is no word of a filter: use ${FILTER_WORDS.join(', ')}.`);
    }
  }
  const given = <K extends string>(
    names: readonly K[],
    read: (name: K, values: readonly string[]) => unknown,
  ) => names.flatMap((name) => (words[name]?.length ? [[name, read(name, words[name])]] : []));
  return Object.fromEntries([
    ...given(NAMES, (_name, values) => values),
    ...given(['kind', 'polarity', 'certainty'], readChoices),
    ...given(DATES, readDate),
    ...given(TEXTS, readOne),
    ...given(SWITCHES, readSwitch),
  ]) as StatementWhere;
}

function readChoices(name: keyof typeof CHOICES, values: readonly string[]): readonly string[] {
  const choices: readonly string[] = CHOICES[name];
  return values.map((value) => {
    const choice = value.toUpperCase();
    if (choices.includes(choice)) return choice;
    throw new InputError(`${name} is "${value}": use ${choices.join(', ')}.`);
  });
}

function readDate(name: string, values: readonly string[]): string {
  const date = readOne(name, values);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date);
  if (!isDate) throw new InputError(`${name} is "${date}": write the day as 2024-03-01.`);
  return date;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function readSwitch(name: string, values: readonly string[]): boolean {
  const value = readOne(name, values);
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InputError(`${name} is "${value}": use true or false.`);
}

function readOne(name: string, values: readonly string[]): string {
  const [value = ''] = values;
  if (values.length > 1) throw new InputError(`${name} is given ${values.length} times: give it once.`);
  return value;
}
