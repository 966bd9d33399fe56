import { Neo4jError } from 'neo4j-driver';
import type { Neo4jAddress } from '../config';
import { GraphError } from '../errors';

/** A query ran longer than it was given. */
export class QueryTimeoutError extends GraphError {}

/** Whoever asked has gone before the answer came. */
export class CancelledError extends GraphError {
  constructor(options?: { cause?: unknown }) {
    super('The question was cancelled by whoever asked it.', options);
  }
}

type Explain = (address: Neo4jAddress) => string;

const refused: Explain = ({ uri, username }) =>
  `Neo4j at ${uri} refused the user "${username}": check NEO4J_USERNAME and NEO4J_PASSWORD.`;
/** Nobody listens there, or what listens never answers. */
export const silent: Explain = ({ uri }) =>
  `Neo4j does not answer at ${uri}: start it, or set NEO4J_URI (unset, an embedded one is used).`;

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  ServiceUnavailable: silent,
  SessionExpired: silent,
  'Neo.TransientError.General.DatabaseUnavailable': silent,
  'Neo.ClientError.Security.Unauthorized': refused,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ uri }) =>
    `Neo4j at ${uri} refuses logins for some seconds after too many wrong passwords: check NEO4J_PASSWORD and wait.`,
  'Neo.ClientError.Security.CredentialsExpired': ({ uri }) =>
    `The password for Neo4j at ${uri} has to be changed first: change it, then set NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.Forbidden': ({ uri, username }) =>
    `The user "${username}" may not do this in Neo4j at ${uri}: give it the rights to write and to create indexes.`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) =>
    `Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one that it has.`,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': ({ uri }) =>
    `Neo4j at ${uri} ran out of memory for this transaction: raise dbms.memory.transaction.total.max or its heap.`,
};

/** What the driver has no code for, by what it says. */
const SAYINGS: readonly (readonly [says: RegExp, explain: Explain])[] = [
  [
    /^Server responded HTTP/,
    ({ uri }) =>
      `What answers at ${uri} speaks HTTP: set NEO4J_URI to the Bolt port of Neo4j, which is 7687 unless it was changed.`,
  ],
  [
    /^Unknown Bolt protocol version/,
    ({ uri }) => `What answers at ${uri} is no Neo4j: check NEO4J_URI (unset, an embedded one is used).`,
  ],
  [
    /SSL routines|certificate|TLS connection/,
    ({ uri }) =>
      `Neo4j at ${uri} has no TLS, or a certificate that is not known here: leave out "+s" in NEO4J_URI, or write "+ssc" for a certificate of its own.`,
  ],
  // Every connection is taken, or what is there takes them and never answers.
  [/^Connection acquisition timed out/, silent],
];
const TIMED_OUT = /TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout/;

/** What a driver's error means to a person, as one `GraphError`; errors that are our own bugs pass unchanged. */
export function explainError(error: unknown, address: Neo4jAddress): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.test(error.code)) {
    return new QueryTimeoutError(
      `Neo4j at ${address.uri} needed too long for a transaction and stopped it.`,
      {
        cause: error,
      },
    );
  }
  const [, explain = EXPLANATIONS[error.code]] = SAYINGS.find(([says]) => says.test(error.message)) ?? [];
  return explain ? new GraphError(explain(address), { cause: error }) : error;
}
