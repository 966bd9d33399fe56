import type { FollowPositionsQuery } from '../generated/operations';
import type { Named } from '../look/words';
import { barsOf } from '../timeline/bars';

export type Position = FollowPositionsQuery['statements']['edges'][number]['node'];

export interface Positions {
  /** First days of stretches of time, in order; null for what has no date. */
  readonly columns: readonly (string | null)[];
  /** Those of whom most is said first, at most `MOST_ROWS`; without a subject for what names nobody. */
  readonly rows: readonly {
    readonly subject: Named | undefined;
    readonly cells: readonly (readonly Position[])[];
  }[];
}

const MOST_ROWS = 12;

/** Stretches without any statement have no column. */
export function positionsOf(statements: readonly Position[]): Positions {
  const days = statements.flatMap(({ saidAt }) => (saidAt ? [saidAt] : [])).sort();
  const { bars } = barsOf(days.map((from) => ({ from, count: 1, denials: 0 })));
  const used = bars.filter(({ count }) => count > 0);
  const columns = [...used.map(({ from }) => from), ...(days.length < statements.length ? [null] : [])];
  const columnOf = ({ saidAt }: Position) =>
    saidAt ? used.findIndex(({ from, to }) => from <= saidAt && saidAt <= to) : columns.length - 1;
  const rows = bySubject(statements).map(({ subject, about }) => ({
    subject,
    cells: columns.map((_, column) => about.filter((statement) => columnOf(statement) === column)),
  }));
  return { columns, rows };
}

function bySubject(statements: readonly Position[]) {
  const rows = new Map<string, { subject: Named | undefined; about: Position[] }>();
  for (const statement of statements) {
    for (const subject of statement.about.length > 0 ? statement.about : [undefined]) {
      const row = rows.get(subject?.id ?? '') ?? { subject, about: [] };
      row.about.push(statement);
      rows.set(subject?.id ?? '', row);
    }
  }
  return [...rows.values()].sort((a, b) => b.about.length - a.about.length).slice(0, MOST_ROWS);
}
