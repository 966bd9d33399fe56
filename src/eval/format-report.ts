/** Prints the figures of an evaluation as one table. */
import type { AttributionScores, Part, Report } from './report';
import { ROLES } from './score-spans';
import { NAME_KINDS, type NameScores } from './score-names';
import type { Measure } from './score-quotes';
import type { StatementScores } from './score-statements';

/** One line of the table; figures are per cent, blank where a measure has none. */
interface Row {
  readonly name: string;
  readonly gold?: number;
  readonly predicted?: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

/** One line for each measure, under a heading for each kind of gold; a heading says where no gold was given. */
export function formatReport(report: Report): string {
  const sections = [
    section('Statements in annotated articles', report.statements, '--gold DIR', statementRows),
    section('Attributions, with thoughts and wishes', report.quotes, '--quotes FILE', quoteRows),
    section('Names', report.names, '--names FILE', nameRows),
  ];
  return [line(['%', 'gold', 'predicted', 'precision', 'recall', 'F1']), ...sections.flat()].join('\n');
}

function section<T>(
  title: string,
  part: Part<T> | undefined,
  option: string,
  rows: (scores: T) => readonly Row[],
): readonly string[] {
  if (!part) return ['', `${title}: no gold given (${option})`];
  return ['', `${title}: ${part.documents} from ${part.from}`, ...rows(part.scores).map(formatRow)];
}

function statementRows(scores: StatementScores): readonly Row[] {
  const { gold, predicted, reportedBy } = scores;
  const percent = (value: number) => 100 * value;
  return [
    {
      name: 'found',
      gold,
      predicted,
      precision: percent(scores.precision),
      recall: percent(scores.recall),
      f1: percent(scores.f1),
    },
    {
      name: 'who said what',
      precision: percent(scores.whoSaidWhatPrecision),
      recall: percent(scores.whoSaidWhat),
    },
    { name: 'about whom', precision: percent(scores.aboutPrecision), recall: percent(scores.aboutRecall) },
    { name: 'direct quotes', recall: percent(scores.quotesRecall) },
    {
      name: 'reported by',
      gold: reportedBy.gold,
      recall: percent(reportedBy.found / Math.max(1, reportedBy.gold)),
    },
    { name: 'polarity, of those found', precision: percent(scores.polarity) },
  ];
}

function quoteRows({ spans, quotes }: AttributionScores): readonly Row[] {
  const { gold, predicted } = quotes;
  const whole = (name: string, measure: Measure): Row => ({ name, ...measure });
  return [
    ...ROLES.map((role): Row => ({ name: `${role}, exact`, ...spans[role] })),
    ...ROLES.map((role): Row => ({ name: `${role}, overlap`, f1: spans[role].overlapF1 })),
    { ...whole('attribution, exact', quotes.exact), gold, predicted },
    whole('attribution, partial', quotes.partial),
    whole('attribution, any overlap', quotes.overlap),
    whole('attribution, partial + source', quotes.joint),
    whole('characters of content', quotes.characters),
    ...Object.entries(quotes.partialRecallByKind).map(([kind, recall]) => ({
      name: `${kind}, partial`,
      recall,
    })),
  ];
}

function nameRows(scores: NameScores): readonly Row[] {
  return [...NAME_KINDS, 'all' as const].map((kind) => ({ name: kind.toLowerCase(), ...scores[kind] }));
}

function formatRow({ name, gold, predicted, precision, recall, f1 }: Row): string {
  const figures = [precision, recall, f1].map((value) => value?.toFixed(1) ?? '');
  return line([`  ${name}`, `${gold ?? ''}`, `${predicted ?? ''}`, ...figures]);
}

function line([name = '', ...cells]: readonly string[]): string {
  return (name.padEnd(34) + cells.map((cell) => cell.padStart(10)).join('')).trimEnd();
}
