import type { Parameters } from '../graph/values';
import type { ClaimResolution, Rejection } from '../model/claim';
import { contribution } from '../write/contribution';
import type { ExpressionRow } from '../write/claims/expression-row';
import { lift } from '../write/claims/lift-oppositions';
import type { RowTable } from '../write/fact';
import type { PlacedDocument, PlacedReferent } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';
import type { Sums } from './sums';

/** Where a load goes. */
export interface Target {
  readonly csv: CsvFolder;
  readonly sums: Sums;
  readonly rejections: ClaimResolution['rejections'];
  /** When the load began, as documents have it. */
  readonly ingestedAt: string;
}

/** The turn of the writer of an empty graph, as statements have it. */
const FIRST_TURN = '000000000001';

/** Everything that a document contributes to the graph, and its referents, as rows for the importer and as sums. */
export function writeDocument(document: PlacedDocument, target: Target): void {
  const { rows, amounts } = contribution(document, target.rejections);
  const distinct = new Map(rows.map((fact) => [`${fact.table} ${fact.key}`, fact]));
  const said = new Map<string, ExpressionRow>();
  const rejections: Rejection[] = [];
  for (const { table, row } of distinct.values()) {
    writeFact(table, row, target);
    if (table === 'expressions') {
      const expression = row as unknown as ExpressionRow;
      said.set(expression.statement, expression);
    }
    if (table === 'rejections') rejections.push(row as unknown as Rejection);
  }
  for (const rejection of rejections) deny(rejection, said, target);
  for (const fact of amounts) target.sums.addAmount(fact);
  for (const referent of document.referents) writeReferent(document.id, referent, target);
}

function writeFact(table: RowTable, row: Parameters, { csv, sums, ingestedAt }: Target): void {
  switch (table) {
    case 'documents':
      return csv.write(table, { ...(row['properties'] as Parameters), ingestedAt });
    case 'statements':
      return writeStatement(row['properties'] as Parameters, csv);
    case 'expressions': {
      const expression = row as unknown as ExpressionRow;
      const { statement, wording, what } = expression;
      csv.write(table, { statement, claim: wording, wording: what });
      return sums.addExpression(expression);
    }
    case 'about':
      if (row['by'] !== undefined) {
        sums.addDay(row['by'] as string, row['entity'] as string, row['at'] as string);
      }
      return csv.write(table, row);
    default:
      return csv.write(table, row);
  }
}

function writeStatement(statement: Parameters, csv: CsvFolder): void {
  const { id, document, start, end } = statement;
  csv.write('statements', { ...statement, added: `${FIRST_TURN}|${String(id)}` });
  csv.write('from', { statement: id, document, start, end });
}

/** A claim denies another where a statement of it rejects one of the other in the same document. */
function deny(
  { statement, target, score, why }: Rejection,
  said: ReadonlyMap<string, ExpressionRow>,
  { sums }: Target,
): void {
  const [from, to] = [said.get(statement), said.get(target)];
  if (!from || !to || from.wording === to.wording) return;
  sums.addDenial(lift({ kind: 'DENIES', from: toEnd(from), to: toEnd(to), score, why }));
}

/** Wordings by the same speakers reject one another only where none is known, and such a wording has one statement. */
function toEnd({ wording, speakers, at }: ExpressionRow) {
  return { id: wording, speakers, first: at };
}

function writeReferent(document: string, referent: PlacedReferent, { csv, sums }: Target): void {
  const { id, entity, kind, profileId } = referent;
  csv.write('referents', { ...referent });
  csv.write('referents-in', { id, document });
  csv.write('referents-as', { id, profileId });
  sums.addKind(entity, kind);
}
