/** Statements that fit a text best, wherever and by whomever they are said. */
import { InputError } from '../errors';
import type { Span } from '../model/span';
import { foldWords } from '../util/fold-words';
import { checkSize } from './check-size';
import { toStatement, type GraphStatement } from './graph-statement';
import { MAX_PAGE } from './page';
import type { Reader } from './reader';
import { NOTHING, type StatementRow } from './rows';
import { statementsLike } from './search-words';

export const SEARCH_MODES = ['KEYWORD', 'MEANING', 'HYBRID'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];

export interface SearchRequest {
  readonly text: string;
  readonly mode: SearchMode;
  readonly first: number;
}

export interface SearchHitRow {
  readonly statement: StatementRow;
  readonly score: number;
  /** Where words of the text stand in the content, as offsets into the document. */
  readonly highlights: readonly Span[];
}

interface Ranked {
  readonly statement: StatementRow;
  readonly score: number;
}

/** Finds statements by one signal, the best first. */
type Ranking = (reader: Reader, text: string, limit: number) => Promise<readonly Ranked[]>;

/** The rankings that a mode merges. */
const RANKINGS: Readonly<Record<SearchMode, readonly Ranking[]>> = {
  KEYWORD: [byWords],
  MEANING: [byMeaning],
  HYBRID: [byWords, byMeaning],
};

/** The best first. `InputError` for MEANING where there is no model; then HYBRID goes by words alone. */
export async function searchStatements(
  reader: Reader,
  { text, mode, first }: SearchRequest,
): Promise<readonly SearchHitRow[]> {
  checkSize('first', first, MAX_PAGE);
  if (mode === 'MEANING' && !(await vectorOf(reader, text))) {
    throw new InputError(
      'mode is MEANING: this server has no model to compare meanings with, take KEYWORD or HYBRID.',
    );
  }
  const lists = await Promise.all(RANKINGS[mode].map((rank) => rank(reader, text, first)));
  const hits = mode === 'HYBRID' ? mergeByRank(lists) : lists.flat();
  const wanted = new Set(wordsOf(text));
  return hits
    .slice(0, first)
    .map(({ statement, score }) => ({ statement, score, highlights: highlightsIn(statement, wanted) }));
}

async function byWords(reader: Reader, text: string, limit: number): Promise<readonly Ranked[]> {
  const query = statementsLike(wordsOf(text));
  if (query === undefined) return [];
  const rows = await reader.read<{ score: number; statement: GraphStatement }>('search-by-words', {
    query,
    limit,
    leftOut: NOTHING,
  });
  return rows.map(({ score, statement }) => ({ score, statement: toStatement(statement) }));
}

/** Neo4j's score is (1 + cosine) / 2: what is less alike than a cosine of 0.3 has to do with the text by chance alone. */
const LEAST_ALIKE = 0.65;

async function byMeaning(reader: Reader, text: string, limit: number): Promise<readonly Ranked[]> {
  const vector = wordsOf(text).length > 0 ? await vectorOf(reader, text) : undefined;
  if (!vector || limit === 0) return [];
  const rows = await reader.read<{ score: number; statement: GraphStatement }>('search-by-meaning', {
    vector,
    limit,
    least: LEAST_ALIKE,
    leftOut: NOTHING,
  });
  return rows.map(({ score, statement }) => ({ score, statement: toStatement(statement) }));
}

async function vectorOf({ meaningOf }: Reader, text: string): Promise<readonly number[] | undefined> {
  return meaningOf?.(foldWords(text));
}

/** What keeps the first places of one list from outweighing everything else; 60 as in the paper below. */
const RANK_OFFSET = 60;

/**
 * Reciprocal rank fusion (Cormack, Clarke, Büttcher 2009): a statement scores 1 / (60 + its place) in each list, summed. So
 * rankings whose scores cannot be compared make one.
 */
export function mergeByRank<
  T extends { readonly statement: { readonly id: string }; readonly score: number },
>(lists: readonly (readonly T[])[]): readonly T[] {
  const merged = new Map<string, T>();
  for (const list of lists) {
    for (const [place, hit] of list.entries()) {
      const { id } = hit.statement;
      const score = (merged.get(id)?.score ?? 0) + 1 / (RANK_OFFSET + place + 1);
      merged.set(id, { ...hit, score });
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
}

function wordsOf(text: string): readonly string[] {
  return foldWords(text).split(' ').filter(Boolean);
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** "The treaty will hold", looked for with "TREATY": the span of "treaty". */
export function highlightsIn(
  { evidence }: Pick<StatementRow, 'evidence'>,
  wanted: ReadonlySet<string>,
): readonly Span[] {
  return evidence.spans.flatMap((span) => {
    const content = evidence.text.slice(span.start - evidence.start, span.end - evidence.start);
    return [...content.matchAll(WORD)]
      .filter(([word]) => wanted.has(foldWords(word)))
      .map(({ 0: word, index }) => ({ start: span.start + index, end: span.start + index + word.length }));
  });
}
