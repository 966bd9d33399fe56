/** Reads every span of a statement again in the stored text. */
import { InputError } from '../errors';
import { slice, type Span } from '../model/span';
import { documentTexts } from './documents';
import type { Reader } from './reader';
import { toSpans } from './spans';

export interface SpanCheck extends Span {
  /** What the span is of: content, evidence, cue, source, about, reportedBy or addressee. */
  readonly part: string;
  /** What the graph says is there. */
  readonly expected: string;
  /** What the text has there. */
  readonly found: string;
  readonly ok: boolean;
}

export interface VerificationRow {
  readonly ok: boolean;
  readonly checks: readonly SpanCheck[];
}

/** `InputError` where there is no such statement. */
export async function verifyStatement(reader: Reader, id: string): Promise<VerificationRow> {
  const verification = (await verifyStatements(reader, [id])).get(id);
  if (verification) return verification;
  throw new InputError(`There is no statement "${id}": take an id from Statement.id.`);
}

/** The checks of each statement that exists, by its id. */
export async function verifyStatements(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VerificationRow>> {
  const statements = await reader.read<StatementSpans>('statement-spans', { ids });
  const texts = await documentTexts(reader, [...new Set(statements.map(({ document }) => document))]);
  return new Map(
    statements.map((statement) => {
      const checks = expectedSpans(statement).map((span) => check(span, texts.get(statement.document) ?? ''));
      return [statement.id, { ok: checks.every(({ ok }) => ok), checks }];
    }),
  );
}

/** The spans of a statement, lists flat: `[start, end, start, end, …]`. */
interface StatementSpans extends Span {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly spans: readonly number[];
  readonly quote: string;
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly sourceText: string | null;
  readonly sourceSpans: readonly number[];
  /** The words that name an entity in the statement, by the type of relationship. */
  readonly references: readonly (Span & {
    readonly type: keyof typeof PARTS;
    readonly text: string | null;
  })[];
}

const PARTS = { ABOUT: 'about', ADDRESSED_TO: 'addressee', REPORTED_BY: 'reportedBy' } as const;

type ExpectedSpan = Pick<SpanCheck, 'part' | 'start' | 'end' | 'expected'>;

function expectedSpans(statement: StatementSpans): readonly ExpectedSpan[] {
  const { cue, cueStart, cueEnd } = statement;
  return [
    ...partsOf('content', statement.text, statement.spans),
    { part: 'evidence', start: statement.start, end: statement.end, expected: statement.quote },
    ...(cue !== null && cueStart !== null && cueEnd !== null
      ? [{ part: 'cue', start: cueStart, end: cueEnd, expected: cue }]
      : []),
    ...partsOf('source', statement.sourceText ?? '', statement.sourceSpans),
    ...statement.references.map(({ type, start, end, text }) => ({
      part: PARTS[type],
      start,
      end,
      expected: text ?? '',
    })),
  ];
}

const SEPARATOR = ' … ';

/**
 * Cuts words that were joined by " … " at the lengths of their spans: the words may have an ellipsis of their own. The
 * last span has to hold all that is left; words without a span fail as one that is empty.
 */
function partsOf(part: string, joined: string, flat: readonly number[]): readonly ExpectedSpan[] {
  const spans = flat.length === 0 && joined !== '' ? [{ start: 0, end: 0 }] : toSpans(flat);
  let from = 0;
  return spans.map(({ start, end }, index) => {
    const to = index === spans.length - 1 ? joined.length : from + end - start;
    const expected = joined.slice(from, to);
    from = to + SEPARATOR.length;
    return { part, start, end, expected };
  });
}

function check(span: ExpectedSpan, text: string): SpanCheck {
  const found = slice(text, span);
  return { ...span, found, ok: found === span.expected };
}
