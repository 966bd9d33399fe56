/** Structured logs: a JSON object a line, each with the run that it belongs to. */
import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { pino, stdTimeFunctions, type Logger } from 'pino';

/** This process, in its logs and traces. */
export const RUN = randomUUID();

/** Fields whose values are never told, wherever somebody puts them. */
const SECRETS = ['password', 'token', 'secret', 'key', 'authorization', 'cookie'];

export type Log = Logger;

export function openLog(stream: NodeJS.WritableStream): Log {
  return pino(
    {
      base: { run: RUN, process: process.pid },
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '(hidden)' },
      serializers: { err: describeError },
      mixin: activeSpan,
      hooks: { streamWrite: hidePasswords },
    },
    stream,
  );
}

/** A line without what stands between a user name and the host of an address. */
function hidePasswords(line: string): string {
  return line.replace(/(?<=:\/\/[^/@\s"]*:)[^/@\s"]+(?=@)/gu, '(hidden)');
}

/** Where a trace is under way, the line says of which. */
function activeSpan(): object {
  const { traceId, spanId } = trace.getActiveSpan()?.spanContext() ?? {};
  return traceId ? { trace_id: traceId, span_id: spanId } : {};
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}
