/** `/export/statements.<ending>?saidBy=…&about=…`: any filter in any format, streamed. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import { InputError } from '../errors';
import type { Reader } from '../query/reader';
import { countAllStatements } from '../query/statements';
import { resolveWhere, type ResolvedWhere } from '../query/where';
import { parseWhere } from '../query/where-words';
import type { ExportSource } from './export-source';
import { FORMATS, type ExportFormat } from './formats';
import { keyAfter } from './key-after';
import { queryOf } from '../util/query-of';

export interface ExportRoutes {
  readonly reader: Reader;
  /** Where people reach this server; asked for when it listens. */
  readonly publicUrl: () => string;
  /** Gets why an export broke off: its client sees only that it did. */
  readonly log: (error: unknown) => void;
}

/** The list of formats at `/`, the exports beside it. What is wrong with a request goes to `next` before anything is sent. */
export function exportRoutes(parts: ExportRoutes): Router {
  const router = Router();
  router.get('/', (_request, response) => void response.json({ formats: listFormats() }));
  router.get('/statements.:ending', (request, response) => sendExport(parts, request, response));
  return router;
}

function listFormats(): readonly object[] {
  return Object.entries(FORMATS).map(([name, { ending, mediaType, about }]) => ({
    name,
    address: `/export/statements.${ending}`,
    mediaType,
    about,
  }));
}

async function sendExport(parts: ExportRoutes, request: Request, response: Response): Promise<void> {
  const format = findFormat(String(request.params['ending']));
  const { after = [], ...words } = wordsOf(request);
  const resolved = await resolveWhere(parts.reader, parseWhere(words));
  const total = await countAllStatements(parts.reader, resolved.filter);
  const source: ExportSource = {
    reader: parts.reader,
    filter: resolved.filter,
    publicUrl: parts.publicUrl(),
    after: await keyAfter(parts.reader, format, after.at(-1)),
  };
  describe(response, format, { total, resolved });
  try {
    await pipeline(Readable.from(format.write(source)), response);
  } catch (error) {
    // The connection is cut, which every client takes for the failure that it is; that a client left is no news.
    if (!isGone(error)) parts.log(error);
  }
}

function findFormat(ending: string): ExportFormat {
  const format = Object.values(FORMATS).find((one) => one.ending === ending);
  if (format) return format;
  const endings = Object.values(FORMATS).map((one) => one.ending);
  throw new InputError(`There is no format "${ending}": use one of ${endings.join(', ')}.`);
}

/** Values as an address repeats them: `saidBy=A&saidBy=B`. */
function wordsOf({ url }: Request): Readonly<Record<string, readonly string[]>> {
  const searchParams = queryOf(url);
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
}

function describe(
  response: Response,
  { ending, mediaType }: ExportFormat,
  { total, resolved }: { readonly total: number; readonly resolved: ResolvedWhere },
): void {
  const unknown = resolved.matched.filter(({ entities }) => entities.length === 0);
  response.setHeader('content-type', mediaType);
  response.setHeader('content-disposition', `attachment; filename="hearsay-statements.${ending}"`);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-total-count', String(total));
  if (unknown.length === 0) return;
  const names = unknown.map(({ field, value }) => `${field}=${encodeURIComponent(value)}`);
  response.setHeader('x-unknown-names', names.join('&').slice(0, 2_000));
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
