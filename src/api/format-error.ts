/** Maps every error to one stable `extensions.code` and one line without Cypher or stack. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessError, AppError, ArticleError } from '../errors';

interface Answer {
  readonly code: string;
  readonly message: string;
}

export const BUG: Answer = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the server; its log says more.',
};
export const TIMEOUT: Answer = {
  code: 'QUERY_TIMEOUT',
  message: 'The question took too long: narrow it by a name or a date, or ask for a smaller page.',
};
export const UNAVAILABLE: Answer = {
  code: 'GRAPH_UNAVAILABLE',
  message: 'Neo4j cannot be reached: try again in a moment; the server log says more.',
};

export const UNAUDITED: Answer = {
  code: 'AUDIT_UNAVAILABLE',
  message:
    'The audit log cannot be written, and nothing is done that it does not tell of: the server log says more.',
};

/** Nobody reads it; it keeps the log free of what is no fault. */
const CANCELLED: Answer = { code: 'CANCELLED', message: 'The question was cancelled.' };

/** The answer for an error; `log` gets what is hidden from the client. */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, message } = answerTo(formatted, error, log);
    return {
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code },
    };
  };
}

function answerTo(formatted: GraphQLFormattedError, error: unknown, log: (error: unknown) => void): Answer {
  const cause = unwrapResolverError(error);
  const told = codeToTell(cause);
  if (told !== undefined) return { code: told, message: (cause as AppError).message };
  const code = codeOf(error) ?? formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== BUG.code) return { code, message: formatted.message };
  if (cause instanceof AppError && cause.name === 'CancelledError') return CANCELLED;
  log(cause);
  if (!(cause instanceof AppError) || cause.kind !== 'graph') return BUG;
  return cause.name === 'QueryTimeoutError' ? TIMEOUT : UNAVAILABLE;
}

/** The code of an error whose own words are for the client. */
function codeToTell(cause: unknown): string | undefined {
  if (cause instanceof AccessError || cause instanceof ArticleError) return cause.code;
  const isClients = cause instanceof AppError && (cause.kind === 'input' || cause.kind === 'usage');
  return isClients ? 'BAD_USER_INPUT' : undefined;
}

/** The code that a scalar gave to its error, which Apollo wraps into a validation error of its own. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !(error.originalError instanceof GraphQLError)) return undefined;
  return error.originalError.extensions['code'];
}
