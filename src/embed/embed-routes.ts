/** `/embed/…`: statements for other people's pages, in a frame, as data, and by a custom element. */
import path from 'node:path';
import { Router, static as serveFiles, type RequestHandler } from 'express';
import { documentTexts } from '../query/documents';
import type { Reader } from '../query/reader';
import { shareStatement } from '../query/shared-statement';
import { findStatement } from '../query/statements';
import { verifyStatement } from '../query/verification';
import { readEmbedPage } from './embed-page';
import { readEmbedRequest } from './embed-request';
import { renderEvidence, renderFrame, renderStatements } from './render';
import { html } from './html';
import { queryOf } from '../util/query-of';

export interface EmbedRoutes {
  readonly reader: Reader;
  /** Where people reach this server; asked for when it listens. */
  readonly publicUrl: () => string;
  /** Other origins that may show these pages in a frame; ["*"] is all. */
  readonly frameAncestors: readonly string[];
}

/** What is wrong with a request goes to `next` before anything is sent. */
export function embedRoutes(parts: EmbedRoutes): Router {
  const router = Router();
  router.use(frameHeaders(parts.frameAncestors));
  router.get('/statements', showStatements(parts));
  router.get('/statements.json', giveStatements(parts));
  router.get('/statement/:id', showEvidence(parts));
  return router;
}

/** What the frames and other people's pages load: frame.css, frame.js and hearsay.js, for everybody. */
export function embedFiles(folder: string): RequestHandler {
  return serveFiles(path.resolve(folder), {
    index: false,
    redirect: false,
    setHeaders: (response) => response.setHeader('cross-origin-resource-policy', 'cross-origin'),
  });
}

/** Nothing but its own script and style runs, nothing is asked of anybody, and only the origins that are named may frame it. */
function frameHeaders(origins: readonly string[]): RequestHandler {
  const ancestors = origins.includes('*') ? '*' : ["'self'", ...origins].join(' ');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
  return (_request, response, next) => {
    response.setHeader('content-security-policy', policy);
    // The older header knows no list of origins: the policy alone says who may.
    response.removeHeader('x-frame-options');
    next();
  };
}

function showStatements({ reader, publicUrl }: EmbedRoutes): RequestHandler {
  return async ({ url }, response) => {
    const asked = readEmbedRequest(url);
    const page = await readEmbedPage(reader, asked, publicUrl());
    const more = page.next === null ? null : nextAddress(url, page.next);
    const frame = { title: 'Statements – Hearsay', theme: asked.theme, up: '' };
    response.type('html').send(renderFrame(frame, renderStatements(page, more)));
  };
}

function nextAddress(address: string, after: string): string {
  const searchParams = queryOf(address);
  searchParams.set('after', after);
  return `statements?${searchParams}`;
}

function giveStatements({ reader, publicUrl }: EmbedRoutes): RequestHandler {
  return async ({ url }, response) => {
    response.json(await readEmbedPage(reader, readEmbedRequest(url), publicUrl()));
  };
}

function showEvidence({ reader, publicUrl }: EmbedRoutes): RequestHandler {
  return async ({ params, url }, response) => {
    const { theme } = readEmbedRequest(url);
    const statement = await findStatement(reader, String(params['id']));
    const frame = { title: 'Evidence – Hearsay', theme, up: '../' } as const;
    if (!statement) {
      const content = html`<main>
        <p class="unknown">There is no such statement: it may have been corrected or taken back.</p>
      </main>`;
      return void response.status(404).type('html').send(renderFrame(frame, content));
    }
    const { ok } = await verifyStatement(reader, statement.id);
    const text = ok
      ? (await documentTexts(reader, [statement.document.id])).get(statement.document.id)
      : null;
    const content = renderEvidence(shareStatement(statement, publicUrl()), text ?? null);
    response.type('html').send(renderFrame(frame, content));
  };
}
