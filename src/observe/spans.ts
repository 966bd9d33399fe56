/** Spans of OpenTelemetry: none are kept, and nearly nothing is spent, until `startTracing` was asked for them. */
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type SpanOptions,
} from '@opentelemetry/api';
import type { RequestHandler } from 'express';

export function tracer() {
  return trace.getTracer('hearsay');
}

/** Runs `work` inside of a span, which ends with it and says whether it failed. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      fail(span, (error as Error).message);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same for work that is done at once. */
export function inSpanNow<T>(name: string, attributes: Attributes, work: () => T): T {
  return tracer().startActiveSpan(name, { attributes }, (span) => {
    try {
      return work();
    } finally {
      span.end();
    }
  });
}

export function fail(span: Span, message: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/**
 * A span for each request, part of the trace that its `traceparent` names, with what the client calls its operation.
 * What was asked for stays out of it.
 */
export const traceRequests: RequestHandler = (request, response, next) => {
  const parent = propagation.extract(context.active(), request.headers);
  const attributes = { 'http.request.method': request.method, 'url.path': request.path };
  const span = tracer().startSpan(
    `${request.method} /${request.path.split('/')[1] ?? ''}`,
    { kind: SpanKind.SERVER, attributes },
    parent,
  );
  response.once('close', () => {
    const operation = operationOf(request.body);
    if (operation !== undefined) span.setAttribute('graphql.operation.name', operation);
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) fail(span, `status ${response.statusCode}`);
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
};

/** By its name beside the question, or in it where there is none beside. */
function operationOf(body: unknown): string | undefined {
  const { operationName, query } = (body ?? {}) as { operationName?: unknown; query?: unknown };
  const name = operationName ?? NAMED.exec(typeof query === 'string' ? query.slice(0, HEAD) : '')?.[1];
  return typeof name === 'string' && /^\w{1,100}$/u.test(name) ? name : undefined;
}

const HEAD = 1_000;
const NAMED = /^(?:\s|#[^\n]*\n)*(?:query|mutation|subscription)\s+(\w+)/u;
