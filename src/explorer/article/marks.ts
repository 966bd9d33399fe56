/** What may be marked in an article: only what stands there, character by character. */
import type { ReadArticleQuery } from '../generated/operations';
import type { Mark } from './pieces';

export type Article = NonNullable<ReadArticleQuery['document']>;
export type ArticleStatement = Article['statements']['edges'][number]['node'];
type Check = ArticleStatement['verification']['checks'][number];

/** The parts of a statement that are marked; the rest of its checks (the whole evidence) would cover them. */
const PARTS = ['content', 'cue', 'source', 'about', 'reportedBy', 'addressee'];

/** Whether every span of a statement is what the graph says it is, as the server found and as this text has it. */
export function isProven(text: string, { verification }: ArticleStatement): boolean {
  return (
    verification.ok &&
    verification.checks.length > 0 &&
    verification.checks.every((check) => stands(text, check))
  );
}

function stands(text: string, { ok, start, end, expected }: Check): boolean {
  return ok && text.slice(start, end) === expected;
}

/** The marks of an article with one statement shown. A statement that is not proven has no mark at all. */
export function marksOf(
  text: string,
  statements: readonly ArticleStatement[],
  shown: string | undefined,
): readonly Mark[] {
  return statements
    .filter((statement) => isProven(text, statement))
    .flatMap(({ id, verification: { checks } }) =>
      checks
        .filter(({ part }) => (id === shown ? PARTS.includes(part) : part === 'content'))
        .map(({ start, end, part }) => ({ start, end, part: id === shown ? part : 'other', statement: id })),
    );
}
