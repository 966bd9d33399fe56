/** How the graph is asked for the statements of a filter: from which index, between which keys, and what is checked on each. */
import type { Parameters } from '../graph/values';
import { HIGHEST, LOWEST } from './page';
import type { Reader } from './reader';
import { NOTHING } from './rows';
import { statementsWith } from './search-words';
import { chooseStream, type StatementLists, type Stream, type StreamName } from './statement-stream';
import type { StatementFilter } from './where';

/** Keys between two bounds, both exclusive. */
export interface Bounds {
  readonly above: string;
  readonly below: string;
}

export const EVERYTHING: Bounds = { above: LOWEST, below: HIGHEST };

/** Streams that can be long: where few statements have the words of the filter, those are read instead. */
const LONG: ReadonlySet<StreamName> = new Set(['all', 'by-speaker', 'about', 'reported-by', 'addressed-to']);

/** So many statements are soon read; words that more of them have are soon met on the way through a stream. */
const FEW = 5_000;

/** The stream that costs least: the words of a filter are looked up only where that can save something. */
export async function findStream(
  reader: Reader,
  lists: StatementLists,
  filter: StatementFilter,
): Promise<Stream> {
  const stream = chooseStream(lists, filter);
  const query = statementsWith(filter.words ?? []);
  if (lists.role || query === undefined || !LONG.has(stream.name)) return stream;
  const [row] = await reader.read<{ found: number }>('count-words', { query, limit: FEW + 1 });
  if (!row || row.found > FEW) return stream;
  return {
    name: 'with-words',
    groups: [{ key: '', starts: [query] }],
    rest: { ...filter, words: undefined },
  };
}

/** What every question about a stream takes. */
export function streamParameters(
  { groups, rest }: Stream,
  filter: StatementFilter,
  bounds = EVERYTHING,
): Parameters {
  return { groups, ...filterParameters(rest, narrow(bounds, filter)) };
}

/** What is checked on each statement between two bounds; all of it is wanted. */
export function filterParameters(rest: StatementFilter, bounds: Bounds): Parameters {
  return {
    ...bounds,
    saidBy: rest.saidBy,
    about: rest.about,
    reportedBy: rest.reportedBy,
    addressedTo: rest.addressedTo,
    publisher: rest.publisher,
    document: rest.document,
    kinds: rest.kinds,
    polarities: rest.polarities,
    certainties: rest.certainties,
    words: rest.words?.map((word) => ` ${word} `),
    firstHandOnly: rest.firstHandOnly ?? false,
    leftOut: NOTHING,
  };
}

/** Keys are `<date>|<id>`, and `0000-00-00|<id>` without a date. "}" comes after "|" and after every id. */
export function narrow({ above, below }: Bounds, { saidAfter, saidBefore }: StatementFilter): Bounds {
  const undated = saidBefore === undefined ? LOWEST : '0000-00-00}';
  const earliest = saidAfter ?? undated;
  const latest = saidBefore === undefined ? HIGHEST : `${saidBefore}}`;
  return {
    above: above > earliest ? above : earliest,
    below: below < latest ? below : latest,
  };
}
