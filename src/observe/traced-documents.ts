/** The way of each document: `document` → `read`, `store` → `resolve` and what Neo4j is asked. */
import { context, trace, type Link, type Span } from '@opentelemetry/api';
import type { Annotations } from '../model/annotations';
import type { Resolution } from '../model/referent';
import type { ArticleWorkers } from '../workers/article-workers';
import { fail, inSpan, inSpanNow, tracer } from './spans';

/** Of documents that were read and are not stored yet. */
const underWay = new WeakMap<Annotations, Span>();

/** The workers with a span for each document that begins here and ends when it is stored or failed. */
export function tracedWorkers(workers: ArticleWorkers): ArticleWorkers {
  return {
    ...workers,
    extract: async (raw) => {
      const { path, url, id } = raw.meta;
      const span = tracer().startSpan('document', {
        attributes: { 'hearsay.input': path ?? url ?? id ?? '' },
      });
      const inside = trace.setSpan(context.active(), span);
      const extracted = await context.with(inside, () => inSpan('read', {}, () => workers.extract(raw)));
      if ('annotations' in extracted) underWay.set(extracted.annotations, span);
      else end(span, extracted.failure.message);
      return extracted;
    },
  };
}

/**
 * Runs `store` for a batch of documents. One alone is stored in its own trace; several in a trace of their batch, to
 * which each of theirs has a link.
 */
export async function storeTraced<T>(batch: readonly Annotations[], store: () => Promise<T>): Promise<T> {
  const spans = batch.flatMap((annotations) => underWay.get(annotations) ?? []);
  const [only] = spans;
  const isAlone = only && spans.length === 1;
  const began = Date.now();
  const links = isAlone ? [] : spans.map(linkTo);
  const where = isAlone ? trace.setSpan(context.active(), only) : context.active();
  try {
    const [result, link] = await context.with(where, () =>
      inSpan(
        'store',
        { links, attributes: { 'hearsay.documents': batch.length } },
        async (span) => [await store(), linkTo(span)] as const,
      ),
    );
    if (!isAlone) for (const span of spans) noteStored(span, began, link);
    for (const span of spans) span.end();
    return result;
  } catch (error) {
    for (const span of spans) end(span, (error as Error).message);
    throw error;
  }
}

/** Resolution with spans for what takes long in it. */
export function tracedResolution(resolution: Resolution): Resolution {
  return {
    ...resolution,
    resolve: (annotations) =>
      inSpanNow('resolve', { 'hearsay.document': annotations.document.id ?? '' }, () =>
        resolution.resolve(annotations),
      ),
    cluster: (profiles) =>
      inSpanNow('cluster', { 'hearsay.profiles': profiles.length }, () => resolution.cluster(profiles)),
  };
}

function noteStored(document: Span, startTime: number, batch: Link): void {
  const inside = trace.setSpan(context.active(), document);
  tracer()
    .startSpan('store', { startTime, links: [batch] }, inside)
    .end();
}

function linkTo(span: Span): Link {
  return { context: span.spanContext() };
}

function end(span: Span, message: string): void {
  fail(span, message);
  span.end();
}
