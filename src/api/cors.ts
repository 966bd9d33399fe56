import cors from 'cors';
import type { RequestHandler } from 'express';

/** Lets pages of these origins read answers; `https://*.news.example` is every host below, `*` is all. Cookies never go along. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: origins.includes('*') ? '*' : origins.map(toPattern),
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-total-count', 'x-unknown-names'],
    maxAge: 600,
  });
}

/** Whether a page of this origin is one of them. */
export function isAllowedOrigin(origin: string, origins: readonly string[]): boolean {
  return origins
    .map(toPattern)
    .some((one) => one === '*' || (typeof one === 'string' ? one === origin : one.test(origin)));
}

function toPattern(origin: string): string | RegExp {
  if (origin === '*' || !origin.includes('*')) return origin;
  const [before = '', after = ''] = origin.split('*');
  return new RegExp(`^${literally(before)}[a-z0-9.-]+${literally(after)}$`, 'i');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
