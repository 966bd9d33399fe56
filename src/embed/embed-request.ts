/** What an embed is asked for, read from its address. */
import { InputError } from '../errors';
import { parseWhere, type FilterWords } from '../query/where-words';
import type { StatementWhere } from '../query/where';
import { queryOf } from '../util/query-of';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface EmbedRequest {
  readonly where: StatementWhere;
  /** How many statements at a time. */
  readonly first: number;
  readonly after: string | undefined;
  readonly theme: Theme;
}

/** The words of an address that are no filter. */
const OWN_WORDS = ['first', 'after', 'theme'];
const MOST = 100;

/** `address` is a path with its query; `InputError` names the word that is wrong and what it takes. */
export function readEmbedRequest(address: string): EmbedRequest {
  const searchParams = queryOf(address);
  const words: FilterWords = Object.fromEntries(
    [...searchParams.keys()]
      .filter((name) => !OWN_WORDS.includes(name))
      .map((name) => [name, searchParams.getAll(name)]),
  );
  return {
    where: parseWhere(words),
    first: readFirst(searchParams.get('first') ?? '10'),
    after: searchParams.get('after') ?? undefined,
    theme: readTheme(searchParams.get('theme') ?? 'auto'),
  };
}

function readFirst(value: string): number {
  const first = Number(value);
  if (Number.isInteger(first) && first >= 1 && first <= MOST) return first;
  throw new InputError(`first is "${value}": use a number from 1 to ${MOST}.`);
}

function readTheme(value: string): Theme {
  const theme = THEMES.find((one) => one === value);
  if (theme) return theme;
  throw new InputError(`theme is "${value}": use ${THEMES.join(', ')}.`);
}
