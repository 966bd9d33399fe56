/** A sentence → what it asks → names looked up, read in other ways where nobody has them → statements with evidence. */
import { parseQuestion } from './ask/parse-question';
import { whereOf, type AskedWhere, type Question } from './ask/question';
import { refine } from './ask/refine';
import { contestedOf, type ContestedRow } from './query/contested';
import { InputError } from './errors';
import { findEntity } from './query/entities';
import type { Matched } from './query/names';
import type { Reader } from './query/reader';
import type { StatementRow } from './query/rows';
import { searchStatements } from './query/search';
import { countAllStatements, statementPage } from './query/statements';
import { resolveWhere } from './query/where';
import { isDay } from './util/is-day';

export interface AnswerOptions {
  /** The most statements of each part. */
  readonly first: number;
  /** YYYY-MM-DD: what "last week" counts from. */
  readonly today: string;
}

/** One list of the answer: a name alone is asked for as who speaks and as who is spoken of. */
export interface AnswerPart {
  /** The filter that was asked for; null where the words were searched for instead. */
  readonly where: AskedWhere | null;
  readonly search: string | null;
  /** The newest first; where words were searched for, the best first. */
  readonly statements: readonly StatementRow[];
  readonly totalCount: number;
  /** Instead of statements, where what is contested was asked for. */
  readonly contested?: readonly ContestedRow[];
  /** Where nothing was found: how many there are without one of the conditions. */
  readonly wider: readonly Wider[];
}

export interface Wider {
  /** "without about", "published by the Wire" */
  readonly how: string;
  readonly totalCount: number;
}

export interface Answer {
  readonly parts: readonly AnswerPart[];
  /** Names that nobody has, with names near them. */
  readonly unknown: readonly Pick<Matched, 'field' | 'value' | 'near'>[];
  /** Words of the question that no filter holds. */
  readonly leftAside: readonly string[];
}

/** `InputError` for a sentence that asks for nothing, and for a day that no calendar has. */
export async function answer(reader: Reader, sentence: string, options: AnswerOptions): Promise<Answer> {
  const question = parseQuestion(sentence, options.today);
  check(question, sentence);
  if (question.anything !== null) return answerAnything(reader, question, options);
  const { leftAside } = question;
  const settled = await settle(reader, question);
  if (question.contested) {
    const part = await contestedPart(reader, settled.question, options);
    return {
      parts: [part],
      unknown: settled.unknown,
      leftAside: [...leftAside, ...datesOf(settled.question)],
    };
  }
  const part = await partOf(reader, settled.question, options);
  const searchesWords = part.totalCount === 0 && isAllWords(settled.question);
  const better = searchesWords ? await searchPart(reader, settled.question.text ?? '', options) : part;
  return { parts: [better], unknown: settled.unknown, leftAside };
}

function check(question: Question, sentence: string): void {
  const days = [question.saidAfter, question.saidBefore].filter((day) => day !== null);
  const wrong = days.find((day) => !isDay(day));
  if (wrong !== undefined) throw new InputError(`"${wrong}" is not a date: no calendar has it.`);
  if (!/[\p{L}\p{N}]/u.test(sentence)) {
    throw new InputError('There is no question: ask "who said what about NAME", or give a name.');
  }
}

/** "Zoë Márquez": what she says, and what is said of her; of words that name nobody, the statements that fit best. */
async function answerAnything(reader: Reader, question: Question, options: AnswerOptions): Promise<Answer> {
  const words = question.anything ?? '';
  const entity = await findEntity(reader, { name: words });
  if (!entity) {
    const { matched } = await resolveWhere(reader, { about: [words] });
    return { parts: [await searchPart(reader, words, options)], unknown: matched, leftAside: [] };
  }
  const roles = ['saidBy', 'about'] as const;
  const parts = roles.map((role) =>
    partOf(reader, { ...question, anything: null, [role]: [words] }, options),
  );
  return { parts: await Promise.all(parts), unknown: [], leftAside: [] };
}

/** Reads the question in other ways until the graph knows its names, or no other way is left. */
async function settle(
  reader: Reader,
  question: Question,
): Promise<{ question: Question; unknown: Answer['unknown'] }> {
  const { matched } = await resolveWhere(reader, whereOf(question));
  const unknown = matched
    .filter(({ entities }) => entities.length === 0)
    .map(({ field, value, near }) => ({ field, value, near }));
  const next = refine(question, unknown);
  return next ? settle(reader, next) : { question, unknown };
}

async function partOf(reader: Reader, question: Question, { first }: AnswerOptions): Promise<AnswerPart> {
  const where = whereOf(question);
  const { filter } = await resolveWhere(reader, where);
  const [page, totalCount] = await Promise.all([
    statementPage(reader, { filter, order: 'SAID_AT_DESC', page: { first } }),
    countAllStatements(reader, filter),
  ]);
  const wider = totalCount === 0 ? await widerThan(reader, where) : [];
  return { where, search: null, statements: page.edges.map(({ node }) => node), totalCount, wider };
}

/** "Smith about Freedonia last week": none, but some without the days, or without Freedonia. */
async function widerThan(reader: Reader, where: AskedWhere): Promise<readonly Wider[]> {
  const fields = Object.keys(where).filter((field) => field !== 'saidBefore' || !where.saidAfter);
  const asked = [...fields.map((field) => withoutField(where, field)), ...asPublished(where)];
  const counts = asked.map(async ([how, other]) => {
    const { filter } = await resolveWhere(reader, other);
    return { how, totalCount: Object.keys(other).length > 0 ? await countAllStatements(reader, filter) : 0 };
  });
  return (await Promise.all(counts)).filter(({ totalCount }) => totalCount > 0);
}

type Asked = readonly [how: string, where: AskedWhere];

function withoutField(where: AskedWhere, field: string): Asked {
  return field === 'saidAfter' || field === 'saidBefore'
    ? ['without the dates', without(where, ['saidAfter', 'saidBefore'])]
    : [`without ${field}`, without(where, [field])];
}

/** "what does the Wire say": an outlet may speak for itself, pass on, or have it in an article. */
function asPublished(where: AskedWhere): readonly Asked[] {
  return (['saidBy', 'reportedBy'] as const).flatMap((field): readonly Asked[] => {
    const names = where[field];
    const other = { ...without(where, [field]), publisher: names };
    return names ? [[`published by ${names.join(' or ')}`, other as AskedWhere]] : [];
  });
}

function without(where: AskedWhere, dropped: readonly string[]): AskedWhere {
  return Object.fromEntries(Object.entries(where).filter(([field]) => !dropped.includes(field)));
}

/** What is contested is asked for by speakers, subjects and words alone. */
async function contestedPart(
  reader: Reader,
  question: Question,
  { first }: AnswerOptions,
): Promise<AnswerPart> {
  const where = whereOf(question);
  const { filter } = await resolveWhere(reader, where);
  const { rows, totalCount } = await contestedOf(
    reader,
    { saidBy: filter.saidBy, about: filter.about, text: where.text },
    first,
  );
  return { where, search: null, statements: [], totalCount, contested: rows, wider: [] };
}

function datesOf({ saidAfter, saidBefore }: Question): readonly string[] {
  return [saidAfter && `from ${saidAfter}`, saidBefore && `until ${saidBefore}`].filter(
    (words) => words !== null,
  );
}

async function searchPart(reader: Reader, text: string, { first }: AnswerOptions): Promise<AnswerPart> {
  const hits = await searchStatements(reader, { text, mode: 'HYBRID', first });
  const statements = hits.map(({ statement }) => statement);
  return { where: null, search: text, statements, totalCount: statements.length, wider: [] };
}

function isAllWords(question: Question): boolean {
  return question.text !== null && Object.keys(whereOf(question)).length === 1;
}
