/**
 * The audit log: who changed something, took something out or was turned away, and when. One JSON object a line, only ever
 * appended to, by every process that shares the file; a line is written before what it tells of begins.
 */
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config';
import { ConfigError } from '../errors';

/** What is told beside the time. */
export interface AuditEntry {
  /** "start", "mutation", "outcome", "refused", "export", "command". */
  readonly what: string;
  /** What limits know them by: "key:<id>", "token:<subject>", "address:<ip>", "user:<name>" on the command line. */
  readonly who: string;
  readonly [detail: string]: unknown;
}

export interface Audit {
  /** Resolves when the line is written; `ConfigError` where it cannot be, and then what it tells of must not begin. */
  record(entry: AuditEntry): Promise<void>;
  /** Resolves when every line so far is written, or could not be: a refusal is told while nobody waits for it. */
  settled(): Promise<void>;
}

export const NO_AUDIT: Audit = { record: async () => undefined, settled: async () => undefined };

/** The longest text of a detail, and the most values of a list: an article that is given is told by its beginning. */
const [LONGEST, MOST] = [200, 20];

/** `HEARSAY_AUDIT_LOG`: a file, "-" for standard error, "off"; by default audit.jsonl in `HEARSAY_HOME`. */
export function openAudit({ home, access }: Pick<Config, 'home' | 'access'>): Audit {
  if (access.auditLog === 'off') return NO_AUDIT;
  const append =
    access.auditLog === '-'
      ? async (line: string) => void process.stderr.write(line)
      : access.auditLog
        ? appendTo(path.resolve(access.auditLog), 'check HEARSAY_AUDIT_LOG, or set it to "off"')
        : appendTo(path.join(home, 'audit.jsonl'), 'set HEARSAY_HOME to a folder that you may write to');
  let last: Promise<void> = Promise.resolve();
  return {
    record: (entry) => {
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...(shorten(entry) as object) })}\n`;
      const written = last.then(() => append(line));
      last = written.catch(() => undefined);
      return written;
    },
    settled: async () => {
      for (let seen: Promise<void> | undefined; seen !== last; await seen) seen = last;
    },
  };
}

function appendTo(file: string, remedy: string) {
  return async (line: string) => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await appendFile(file, line, { mode: 0o600 });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new ConfigError(`The audit log ${file} cannot be written (${code}): ${remedy}.`, {
        cause: error,
      });
    }
  };
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length} characters)` : value;
  }
  if (Array.isArray(value)) {
    const more = value.length > MOST ? [`… (${value.length} in all)`] : [];
    return [...value.slice(0, MOST).map(shorten), ...more];
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}
