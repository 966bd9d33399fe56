/** A sentence → what it asks → names looked up, read in other ways where nobody has them → statements with evidence. */
import { parseQuestion } from './ask/parse-question';
import { whereOf, type AskedWhere, type Question } from './ask/question';
import { refine } from './ask/refine';
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
}

export interface Answer {
  readonly parts: readonly AnswerPart[];
  /** Names that nobody has, with names near them. */
  readonly unknown: readonly Pick<Matched, 'field' | 'value' | 'near'>[];
}

/** `InputError` for a sentence that asks for nothing, and for a day that no calendar has. */
export async function answer(reader: Reader, sentence: string, options: AnswerOptions): Promise<Answer> {
  const question = parseQuestion(sentence, options.today);
  check(question, sentence);
  if (question.anything !== null) return answerAnything(reader, question, options);
  const settled = await settle(reader, question);
  const part = await partOf(reader, settled.question, options);
  const searchesWords = part.totalCount === 0 && isAllWords(settled.question);
  const better = searchesWords ? await searchPart(reader, settled.question.text ?? '', options) : part;
  return { parts: [better], unknown: settled.unknown };
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
    return { parts: [await searchPart(reader, words, options)], unknown: matched };
  }
  const roles = ['saidBy', 'about'] as const;
  const parts = roles.map((role) =>
    partOf(reader, { ...question, anything: null, [role]: [words] }, options),
  );
  return { parts: await Promise.all(parts), unknown: [] };
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
  return { where, search: null, statements: page.edges.map(({ node }) => node), totalCount };
}

async function searchPart(reader: Reader, text: string, { first }: AnswerOptions): Promise<AnswerPart> {
  const hits = await searchStatements(reader, { text, mode: 'HYBRID', first });
  const statements = hits.map(({ statement }) => statement);
  return { where: null, search: text, statements, totalCount: statements.length };
}

function isAllWords(question: Question): boolean {
  return question.text !== null && Object.keys(whereOf(question)).length === 1;
}
