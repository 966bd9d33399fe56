import { Option } from 'commander';
import { AppError, UsageError } from '../errors';
import type { StatementWhere } from '../query/where';
import { parseWhere } from '../query/where-words';

/** The values of each field, as commander collects them. */
export type FilterOptions = Readonly<Record<string, unknown>>;

/** The words of a filter as options of a command, by field. */
const OPTIONS: Readonly<Record<string, readonly [flags: string, about: string]>> = {
  saidBy: ['--said-by <name>', 'who says it: a name or id; most of these options may be repeated'],
  about: ['--about <name>', 'whom or what it is about'],
  reportedBy: ['--reported-by <name>', 'who passes it on'],
  addressedTo: ['--addressed-to <name>', 'to whom it is said'],
  publisher: ['--publisher <name>', 'the outlet of the document'],
  kind: ['--kind <kind>', 'direct, indirect or mixed'],
  polarity: ['--polarity <polarity>', 'asserts, denies, asks, urges or promises'],
  certainty: ['--certainty <certainty>', 'certain, probable or possible'],
  saidAfter: ['--said-after <day>', 'on this day or later, such as 2024-03-01'],
  saidBefore: ['--said-before <day>', 'on this day or earlier'],
  document: ['--document <id>', 'in this document'],
  text: ['--text <words>', 'with all these words'],
  firstHandOnly: ['--first-hand-only', 'not passed on by somebody else'],
};

/** One option a field; every value that is given is kept. */
export function filterOptions(): readonly Option[] {
  return Object.values(OPTIONS).map(([flags, about]) =>
    flags.includes('<')
      ? new Option(flags, about).argParser((value: string, before: readonly string[] = []) => [
          ...before,
          value,
        ])
      : new Option(flags, about),
  );
}

/** The filter of a command line; `UsageError` names the word that is wrong. */
export function whereOf(options: FilterOptions): StatementWhere {
  const given = Object.keys(OPTIONS).filter((field) => options[field] !== undefined);
  const words = given.map((field) => [field, [options[field]].flat().map(String)] as const);
  try {
    return parseWhere(Object.fromEntries(words));
  } catch (error) {
    throw error instanceof AppError ? new UsageError(error.message) : error;
  }
}
