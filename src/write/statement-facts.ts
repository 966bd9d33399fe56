import type { AnnotatedStatement, Reference } from '../model/annotations';
import type { ClaimResolution } from '../model/claim';
import { dependsOnDay } from '../model/relative-days';
import { hull, slice, sliceAll } from '../model/span';
import { hasSpan, statementId } from '../model/statement-id';
import { foldWords } from '../util/fold-words';
import { hash } from '../util/hash';
import { flatten, tally } from './entity-facts';
import type { AmountFact, Contribution, RowFact, RowTable } from './fact';
import { sortKey, type PlacedDocument } from './placed-document';
import type { ExpressionRow } from './claims/expression-row';

/** An entity in one part of a statement, once, with the place where it is first named there. */
interface Part {
  readonly entity: string;
  readonly position: number;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** The words between them, so that the span can be checked again; of a speaker the statement has them. */
  readonly text?: string | undefined;
  /** Of a speaker. */
  readonly form?: string | undefined;
  /** Of the statement, where an index has the part by polarity. */
  readonly polarity?: string | undefined;
}

/** A statement with its parts as entities. */
interface Told {
  readonly id: string;
  readonly at: string;
  readonly statement: AnnotatedStatement;
  /** Its text, folded. */
  readonly words: string;
  readonly speakers: readonly Part[];
  readonly about: readonly Part[];
  readonly reportedBy: readonly Part[];
  readonly addressees: readonly Part[];
}

/** What the denials of a document reject in it. */
export type FindRejections = ClaimResolution['rejections'];

/** The statements of a document with who says them, about whom, to whom, who passes them on, and the counts of all that. */
export function statementFacts(placed: PlacedDocument, findRejections: FindRejections): Contribution {
  const told = tell(placed);
  const rows = told.flatMap((one) => [
    statementFact(placed, one),
    ...edgeFacts(one),
    expressionFact(placed.vectors, one),
  ]);
  return {
    rows: [...rows, ...rejectionFacts(told, placed.vectors, findRejections)],
    amounts: told.flatMap(amountFacts),
  };
}

function tell(placed: PlacedDocument): readonly Told[] {
  const partsOf = partFinder(placed);
  const told = new Map<string, Told>();
  for (const statement of placed.annotations.statements) {
    const id = statementId(placed.id, statement);
    if (told.has(id)) continue;
    told.set(id, {
      id,
      at: sortKey(statement.saidAt, id),
      statement,
      words: foldWords(statement.text),
      speakers: partsOf(statement.source, 'form'),
      about: partsOf(statement.about, 'text'),
      reportedBy: partsOf(statement.reportedBy, 'text'),
      addressees: partsOf(statement.addressees, 'text'),
    });
  }
  return [...told.values()];
}

function partFinder({
  annotations,
  referents,
}: PlacedDocument): (references: readonly Reference[], kept: 'form' | 'text') => Part[] {
  const entityOf = new Map(referents.map((referent) => [referent.local, referent.entity]));
  const forms = new Map(
    annotations.mentions.map(({ entity, start, end, form }) => [`${entity} ${start} ${end}`, form]),
  );
  return (references, kept) => {
    const parts = new Map<string, Part>();
    references.forEach((reference, position) => {
      const { entity: local, start, end } = reference;
      const entity = local === null ? undefined : entityOf.get(local);
      if (entity === undefined || parts.has(entity)) return;
      const text = hasSpan(reference) ? slice(annotations.document.text, reference) : undefined;
      const told = kept === 'text' ? { text } : { form: forms.get(`${local} ${start} ${end}`) };
      parts.set(entity, { entity, position, start, end, ...told });
    });
    return [...parts.values()];
  };
}

function statementFact(
  { id: document, annotations }: PlacedDocument,
  { id, at, statement, words }: Told,
): RowFact {
  const { text } = annotations.document;
  const { cue, content } = statement;
  const source = statement.source.filter(hasSpan);
  const properties = {
    id,
    document,
    at,
    text: statement.text,
    words,
    kind: statement.kind,
    polarity: statement.polarity,
    certainty: statement.certainty,
    cue: cue?.text,
    cueStart: cue?.start,
    cueEnd: cue?.end,
    saidAt: statement.saidAt,
    ...hull(content),
    ...excerpt(text, statement),
    spans: flatten(content),
    sourceText: sliceAll(text, source) || undefined,
    sourceSpans: source.length > 0 ? flatten(source) : undefined,
    confidence: statement.confidence,
  };
  return { table: 'statements', key: id, row: { id, document, properties } };
}

/** How many code units of the text around a statement are kept with it. */
const CONTEXT = 160;

interface Excerpt {
  readonly before: string;
  /** Absent where it is the text of the statement, as it mostly is. */
  readonly quote: string | undefined;
  readonly after: string;
}

/** What stands where a statement is, with its surroundings, so that a page of statements need not read whole documents. */
function excerpt(text: string, { content, text: told }: AnnotatedStatement): Excerpt {
  const { start, end } = hull(content);
  const quote = text.slice(start, end);
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    quote: quote === told ? undefined : quote,
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

/** Whether the two code units of one character lie on both sides of `offset`. */
function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

function edgeFacts(told: Told): readonly RowFact[] {
  const speakers = told.speakers.length > 0 ? told.speakers.map((speaker) => speaker.entity) : [undefined];
  const { polarity } = told.statement;
  return [
    ...told.speakers.map((part) => edgeFact('said-by', told, { ...part, polarity })),
    ...told.about.flatMap((part) => speakers.map((by) => edgeFact('about', told, { ...part, polarity }, by))),
    ...told.reportedBy.map((part) => edgeFact('reported-by', told, part)),
    ...told.addressees.map((part) => edgeFact('addressed-to', told, part)),
  ];
}

function edgeFact(table: RowTable, { id, at }: Told, part: Part, by?: string): RowFact {
  const { entity } = part;
  const row = { statement: id, ...part, by, at };
  return { table, key: `${id} ${entity} ${by ?? ''}`, row };
}

/** Statements of one wording have the same speakers, polarity and words; one without a known speaker has a wording alone. */
function expressionFact(
  vectors: PlacedDocument['vectors'],
  { id, at, statement, words, speakers }: Told,
): RowFact {
  const who = speakers.map((speaker) => speaker.entity).sort();
  const day = dependsOnDay(statement.text) ? (statement.saidAt ?? id) : '';
  const what = who.length > 0 ? hash('claim', statement.polarity, words, day) : id;
  const vector = vectors?.get(words);
  const row: ExpressionRow = {
    statement: id,
    at,
    wording: [...who, what].join('|'),
    what,
    speakers: who,
    polarity: statement.polarity,
    text: statement.text,
    embedding: vector && [...vector],
  };
  return { table: 'expressions', key: id, row: { ...row } };
}

function rejectionFacts(
  told: readonly Told[],
  vectors: PlacedDocument['vectors'],
  findRejections: FindRejections,
): readonly RowFact[] {
  if (!told.some(({ statement }) => statement.polarity === 'DENIES')) return [];
  const spoken = told.map(({ id, statement, words, speakers }) => ({
    id,
    speakers: speakers.map(({ entity }) => entity),
    polarity: statement.polarity,
    text: statement.text,
    start: hull(statement.content).start,
    vector: vectors?.get(words),
  }));
  return findRejections(spoken).map((row) => ({
    table: 'rejections',
    key: `${row.statement} ${row.target}`,
    row: { ...row },
  }));
}

function amountFacts({ statement, speakers, about }: Told): readonly AmountFact[] {
  const denials = statement.polarity === 'DENIES' ? 1 : 0;
  return [
    ...speakers.map(({ entity }) => tally(entity, { said: 1 })),
    ...about.map(({ entity }) => tally(entity, { about: 1 })),
    ...speakers.flatMap((speaker) =>
      about.map(
        (subject): AmountFact => ({
          table: 'pairs',
          of: { speaker: speaker.entity, subject: subject.entity },
          amounts: { count: 1, denials },
        }),
      ),
    ),
  ];
}
