import type { Parameters } from '../graph/values';
import type { ClaimResolution, Rejection } from '../model/claim';
import { contribution } from '../write/contribution';
import type { ExpressionRow } from '../write/claims/expression-row';
import { lift } from '../write/claims/lift-oppositions';
import type { RowFact, RowTable } from '../write/fact';
import type { PlacedReferent } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';
import type { Repeats } from './repeats';
import { wordingOf, type Sums } from './sums';
import type { PlacedWithNodes } from './who-is-who';
import { writeWording } from './write-sums';

/** Where a load goes. */
export interface Target {
  readonly csv: CsvFolder;
  readonly sums: Sums;
  /** Of what all documents say. */
  readonly repeats: Repeats;
  readonly rejections: ClaimResolution['rejections'];
  /** When the load began, as documents have it. */
  readonly ingestedAt: string;
}

/** The turn of the writer of an empty graph, as statements have it. */
const FIRST_TURN = '000000000001';

/** Everything that a document contributes to the graph, and its referents, as rows for the importer and as sums. */
export function writeDocument(placed: PlacedWithNodes, target: Target): void {
  const { rows, amounts } = contribution(placed.document, target.rejections);
  const writer = new DocumentWriter(placed, target);
  const said = new Map<string, ExpressionRow>();
  const rejections: Rejection[] = [];
  for (const { table, row } of eachOnce(rows)) {
    if (table === 'expressions') {
      const expression = row as unknown as ExpressionRow;
      said.set(expression.statement, expression);
    } else writer.write(table, row);
    if (table === 'rejections') rejections.push(row as unknown as Rejection);
  }
  for (const rejection of rejections) deny(rejection, said, target);
  const opposed = new Set(rejections.flatMap(({ statement, target: other }) => [statement, other]));
  for (const expression of said.values()) writer.writeExpression(expression, opposed);
  for (const fact of amounts) target.sums.addAmount(fact, writer.entities);
  for (const referent of placed.document.referents) writer.writeReferent(referent);
}

/** Of these a document may say the same twice. */
const MAY_COME_TWICE: ReadonlySet<RowTable> = new Set<RowTable>(['offices', 'locations', 'authors']);

function* eachOnce(rows: readonly RowFact[]): Generator<RowFact> {
  const met = new Set<string>();
  for (const fact of rows) {
    const key = MAY_COME_TWICE.has(fact.table) ? `${fact.table} ${fact.key}` : undefined;
    if (key === undefined || !met.has(key)) yield fact;
    if (key !== undefined) met.add(key);
  }
}

/** What the field of a row names. */
type Node = 'document' | 'statement' | 'target' | 'entity' | 'of' | 'within';

/** Where the relationships of a document begin and end. */
const ENDS = {
  'said-by': ['statement', 'entity'],
  about: ['statement', 'entity'],
  'reported-by': ['statement', 'entity'],
  'addressed-to': ['statement', 'entity'],
  rejections: ['statement', 'target'],
  mentions: ['entity', 'document'],
  offices: ['entity', 'of'],
  locations: ['entity', 'within'],
  publishers: ['document', 'entity'],
  authors: ['document', 'entity'],
} as const satisfies Partial<Record<RowTable, readonly [Node, Node]>>;

/** Writes the rows of one document, nodes before what begins or ends at them. */
class DocumentWriter {
  /** The numbers of its nodes. */
  private document = NaN;
  private readonly statements = new Map<string, number>();
  /** Statements whose words come elsewhere too, or seem to. */
  private readonly repeated = new Set<string>();
  readonly entities: ReadonlyMap<string, number>;

  constructor(
    private readonly placed: PlacedWithNodes,
    private readonly target: Target,
  ) {
    const { whoIsWho } = placed;
    this.entities = new Map([...whoIsWho.values()].map(({ entity, entityNode }) => [entity, entityNode]));
  }

  write(table: Exclude<RowTable, 'expressions'>, row: Parameters): void {
    const { csv, sums, ingestedAt } = this.target;
    switch (table) {
      case 'documents':
        this.document = csv.node(table, { ...(row['properties'] as Parameters), ingestedAt });
        return;
      case 'statements':
        return this.writeStatement(row['properties'] as Parameters);
      case 'about':
        if (row['by'] !== undefined) {
          sums.addDay(row['by'] as string, row['entity'] as string, row['at'] as string);
        }
        break;
    }
    const [from, to] = ENDS[table];
    csv.relationship(table, [this.nodeOf(from, row), this.nodeOf(to, row)], row);
  }

  /** A wording that comes once and stands against nothing is written at once; others are added up. */
  writeExpression(expression: ExpressionRow, opposed: ReadonlySet<string>): void {
    const { csv, sums } = this.target;
    const { statement, wording } = expression;
    const told = wordingOf(expression, this.statementOf(statement));
    if (opposed.has(statement) || this.repeated.has(statement)) sums.add('wordings', wording, told);
    else writeWording(wording, told, csv);
  }

  writeReferent({ id, entity, kind, profileId, ...referent }: PlacedReferent): void {
    const { csv, sums } = this.target;
    const { entityNode = NaN, profileNode = NaN } = this.placed.whoIsWho.get(profileId) ?? {};
    const node = csv.node('referents', { id, kind, ...referent });
    csv.relationship('referents-in', [node, this.document]);
    csv.relationship('referents-as', [node, profileNode]);
    sums.addKind(entity, entityNode, kind);
  }

  private writeStatement(statement: Parameters): void {
    const { csv, repeats } = this.target;
    const { id, start, end, polarity, words } = statement;
    if (repeats.has({ polarity: polarity as string, words: words as string }))
      this.repeated.add(id as string);
    const node = csv.node('statements', { ...statement, added: `${FIRST_TURN}|${String(id)}` });
    this.statements.set(id as string, node);
    csv.relationship('from', [node, this.document], { start, end });
  }

  private nodeOf(field: Node, row: Parameters): number {
    if (field === 'document') return this.document;
    const id = row[field] as string;
    return field === 'statement' || field === 'target' ? this.statementOf(id) : this.entityOf(id);
  }

  private statementOf(id: string): number {
    return this.statements.get(id) ?? NaN;
  }

  private entityOf(id: string): number {
    return this.entities.get(id) ?? NaN;
  }
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
