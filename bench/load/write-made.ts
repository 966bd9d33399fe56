import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatAnnotations } from '../../src/model/interchange';
import { madeDocuments, type LoadOptions } from './made-documents';

/** Lines that are written at once. */
const TOGETHER = 100;

/** Writes made articles as interchange lines, a few at a time. */
export function writeMade(file: string, load: LoadOptions): Promise<void> {
  return pipeline(Readable.from(chunks(load)), createWriteStream(file));
}

function* chunks(load: LoadOptions): Generator<string> {
  let lines: string[] = [];
  for (const made of madeDocuments(load)) {
    lines.push(`${formatAnnotations(made)}\n`);
    if (lines.length < TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}
