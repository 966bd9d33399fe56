/**
 * `npm run bench:made -- -o FILE [--statements N] [--entities N] [--seed N]`: writes made articles as interchange lines,
 * for `hearsay ingest --annotated --bulk`. The same numbers give the same file.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { formatAnnotations } from '../src/model/interchange';
import { madeDocuments } from './load/made-documents';

/** Lines that are written at once. */
const TOGETHER = 100;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      output: { type: 'string', short: 'o' },
      statements: { type: 'string', default: '100000' },
      entities: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.output === undefined) throw new Error('Give a file: -o made.jsonl.');
  const made = {
    statements: Number(values.statements),
    entities: Number(values.entities),
    seed: Number(values.seed),
  };
  await pipeline(Readable.from(chunks(made)), createWriteStream(values.output));
}

function* chunks(options: Parameters<typeof madeDocuments>[0]): Generator<string> {
  let lines: string[] = [];
  for (const made of madeDocuments(options)) {
    lines.push(`${formatAnnotations(made)}\n`);
    if (lines.length < TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

void main();
