/**
 * `npm run bench:made -- -o FILE [--statements N] [--entities N] [--seed N]`: writes made articles as interchange lines,
 * for `hearsay ingest --annotated --bulk`. The same numbers give the same file.
 */
import { parseArgs } from 'node:util';
import { writeMade } from './load/write-made';

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
  await writeMade(values.output, {
    statements: Number(values.statements),
    entities: Number(values.entities),
    seed: Number(values.seed),
  });
}

void main();
