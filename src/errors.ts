/** The kinds of trouble. Each message is one line: what is wrong, where, and what to do. */

export type ErrorKind = 'config' | 'graph' | 'input' | 'usage' | 'access' | 'article';

/** Base of every error that is expected to reach a person; anything else is our own bug. */
export abstract class AppError extends Error {
  abstract readonly kind: ErrorKind;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A setting is missing or wrong: "PORT is "abc": set it to a number from 0 to 65535". */
export class ConfigError extends AppError {
  readonly kind = 'config';
}

/** Neo4j cannot be reached, started, logged in to or written to. */
export class GraphError extends AppError {
  readonly kind = 'graph';
}

/** One input (a file, a line, a query argument) cannot be used; the others go on. */
export class InputError extends AppError {
  readonly kind = 'input';
}

/** Why somebody is not let in; also the `extensions.code` of the answer. */
export type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED';

/** Who asks is not known, may not do this, or asks too often. */
export class AccessError extends AppError {
  readonly kind = 'access';

  constructor(
    readonly code: AccessCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Why an article that was given is not in the graph; also the `extensions.code` of the answer. */
export type ArticleCode = 'ARTICLE_UNREADABLE' | 'ARTICLE_RETRACTED' | 'PAGE_UNAVAILABLE';

/** An article that was given cannot be read or fetched, or was retracted. */
export class ArticleError extends AppError {
  readonly kind = 'article';

  constructor(
    readonly code: ArticleCode,
    message: string,
  ) {
    super(message);
  }
}

/** The command line is wrong. */
export class UsageError extends AppError {
  readonly kind = 'usage';
}

/** Thrown only for our own mistakes: a state that the code promises never to reach. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug in Hearsay: ${message}`);
}
