import { ConfigError } from '../errors';

type Explain = (host: string) => string;

const FULL = /\bOOM\b/;

/** By what Redis answers, also from inside a script. */
const EXPLANATIONS: readonly (readonly [answer: RegExp, explain: Explain])[] = [
  [FULL, (host) => `Redis at ${host} is full: raise its maxmemory, or let workers make room.`],
  [
    /\b(?:NOAUTH|WRONGPASS|NOPERM)\b/,
    (host) => `Redis at ${host} refuses the login: check the user and the password in REDIS_URL.`,
  ],
  [
    /DB index is out of range/,
    (host) => `Redis at ${host} has no such database: check the number at the end of REDIS_URL.`,
  ],
  [
    /\bWRONGTYPE\b/,
    (host) =>
      `Redis at ${host} has other things under the names of the queue (bull:hearsay-articles:…): remove them, or name another database at the end of REDIS_URL.`,
  ],
];

/** What an answer of Redis means to a person; undefined for what it does not explain. */
export function explainRedis(error: unknown, url: string): ConfigError | undefined {
  const { message = '' } = error as Partial<Error>;
  const [, explain] = EXPLANATIONS.find(([answer]) => answer.test(message)) ?? [];
  return explain && new ConfigError(explain(hostOf(url)), { cause: error });
}

export function isFull(error: unknown): boolean {
  return FULL.test((error as Partial<Error>).message ?? '');
}

/** Without the password that may stand before it. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
