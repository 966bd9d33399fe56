/** Who says how much about whom. */
import { checkSize } from './check-size';
import { findStream, streamParameters } from './read-stream';
import type { Reader } from './reader';
import type { EntityRow } from './rows';
import { ALL_STATEMENTS } from './statement-stream';
import { matchesNothing, type StatementFilter } from './where';

export interface MatrixRequest {
  /** The rows; without it those who say most. [] has none. */
  readonly speakers?: readonly EntityRow[];
  /** The columns; without it those of whom most is said. [] has none. */
  readonly about?: readonly EntityRow[];
  /** Which statements count. */
  readonly filter: StatementFilter;
  /** How many rows and columns there are where none are given, and how many may be given. */
  readonly top: number;
}

export interface MatrixCellRow {
  readonly speaker: string;
  readonly about: string;
  readonly count: number;
  readonly denials: number;
}

export interface MatrixRow {
  readonly speakers: readonly EntityRow[];
  readonly about: readonly EntityRow[];
  /** Only those with statements, row by row. */
  readonly cells: readonly MatrixCellRow[];
}

export const MOST_ROWS = 100;

/** Rows and columns with most statements come first; those that were given are there also without any. */
export async function readMatrix(reader: Reader, request: MatrixRequest): Promise<MatrixRow> {
  const { speakers, about, top } = request;
  checkSize('top', top, MOST_ROWS);
  if (speakers?.length) checkSize('the number of speakers', speakers.length, MOST_ROWS);
  if (about?.length) checkSize('the number of subjects', about.length, MOST_ROWS);
  const counted = isEmpty(request) ? NOTHING : await countPairs(reader, request);
  return {
    speakers: withGiven(counted.speakers, speakers),
    about: withGiven(counted.about, about),
    cells: counted.cells,
  };
}

const NOTHING: MatrixRow = { speakers: [], about: [], cells: [] };

function isEmpty({ speakers, about, filter }: MatrixRequest): boolean {
  return speakers?.length === 0 || about?.length === 0 || matchesNothing(filter);
}

async function countPairs(reader: Reader, request: MatrixRequest): Promise<MatrixRow> {
  const [row] = hasFields(request.filter)
    ? await countThrough(reader, request)
    : await reader.read<MatrixRow>(`kept-matrix-${keptFor(request)}`, axes(request));
  return row ? { ...row, cells: rowByRow(row) } : NOTHING;
}

/** The graph gives pairs in no order of its own. */
function rowByRow({ speakers, about, cells }: MatrixRow): readonly MatrixCellRow[] {
  const row = new Map(speakers.map(({ id }, rank) => [id, rank * about.length]));
  const column = new Map(about.map(({ id }, rank) => [id, rank]));
  const place = (cell: MatrixCellRow) => (row.get(cell.speaker) ?? 0) + (column.get(cell.about) ?? 0);
  return [...cells].sort((a, b) => place(a) - place(b));
}

function hasFields(filter: StatementFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}

function keptFor({ speakers, about }: MatrixRequest): string {
  if (speakers) return 'by-speaker';
  return about ? 'about' : 'all';
}

/** Rows and columns narrow the statements that are read, where the filter does not do so itself. */
async function countThrough(reader: Reader, request: MatrixRequest): Promise<readonly MatrixRow[]> {
  const { speakers, subjects } = axes(request);
  const filter = {
    ...request.filter,
    saidBy: request.filter.saidBy ?? speakers,
    about: request.filter.about ?? subjects,
  };
  const stream = await findStream(reader, ALL_STATEMENTS, filter);
  return reader.read<MatrixRow>(`matrix-${stream.name}`, {
    ...streamParameters(stream, filter),
    ...axes(request),
  });
}

function axes({ speakers, about, top }: MatrixRequest) {
  return {
    speakers: speakers?.map(({ id }) => id),
    subjects: about?.map(({ id }) => id),
    mostSpeakers: speakers?.length ?? top,
    mostSubjects: about?.length ?? top,
  };
}

function withGiven(counted: readonly EntityRow[], given: readonly EntityRow[] = []): readonly EntityRow[] {
  const known = new Set(counted.map(({ id }) => id));
  return [...counted, ...given.filter(({ id }) => !known.has(id))];
}
