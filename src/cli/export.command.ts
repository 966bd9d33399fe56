import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { readConfig } from '../config';
import { InputError, UsageError } from '../errors';
import { exportBackup } from '../export/export-backup';
import type { Chunks } from '../export/export-source';
import { FORMATS, type ExportFormat, type FormatName } from '../export/formats';
import { keyAfter } from '../export/key-after';
import { resolveWhere } from '../query/where';
import { withGraph } from './connect';
import { filterOptions, whereOf, type FilterOptions } from './filter-options';
import { printText } from './print';
import { publicUrlOf } from './public-url';
import { createReporter, type Reporter } from './reporter';

interface Options extends FilterOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly after?: string;
  readonly decisions?: boolean;
}

/** `hearsay export`: any filter, in any format, for programs, tools and another graph. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('Print statements and their evidence for other tools; without a filter, all of them')
    .addOption(
      new Option('--format <format>', formatsHelp())
        .choices(Object.keys(FORMATS))
        .default('jsonl' satisfies FormatName),
    )
    .option('-o, --output <file>', 'write to this file, which appears when it is complete')
    .option(
      '--after <id>',
      'continue an export that broke off, after its last statement (csv) or document (jsonl)',
    )
    .option(
      '--decisions',
      'the whole graph for another Neo4j: what people decided, and the documents as they were read',
    );
  for (const option of filterOptions()) command.addOption(option);
  return command
    .option('--json', 'JSON Lines: what is always printed without --format')
    .action((options: Options) => exportStatements(options, createReporter()));
}

function formatsHelp(): string {
  return Object.entries(FORMATS)
    .map(([name, { about }]) => `${name}: ${about}`)
    .join('; ');
}

async function exportStatements(options: Options, reporter: Reporter): Promise<void> {
  const where = whereOf(options);
  if (options.decisions && (options.format !== 'jsonl' || options.after || Object.keys(where).length > 0)) {
    throw new UsageError(
      '--decisions takes all there is: it goes with no filter, no --after and no other format than jsonl.',
    );
  }
  const config = readConfig(process.env);
  await withGraph(config, reporter.note, async (graph) => {
    const send = (chunks: Chunks) => sendTo(options.output, chunks, reporter);
    if (options.decisions) return send(exportBackup(graph));
    const { filter, matched } = await resolveWhere(graph, where);
    for (const { field, value, entities, near } of matched) {
      if (entities.length === 0) reporter.note(unknownName(field, value, near));
    }
    const format: ExportFormat = FORMATS[options.format];
    const after = await keyAfter(graph, format, options.after);
    await send(format.write({ reader: graph, filter, publicUrl: publicUrlOf(config), after }));
  });
}

function unknownName(field: string, value: string, near: readonly string[]): string {
  const hint = near.length > 0 ? `; near it are ${near.join(', ')}` : '';
  return `${field}: nobody is known as "${value}"${hint}`;
}

async function sendTo(file: string | undefined, chunks: Chunks, reporter: Reporter): Promise<void> {
  if (file === undefined) {
    for await (const chunk of chunks) await printText(chunk);
    return;
  }
  try {
    const written = Readable.from(counted(chunks, reporter));
    if (await isOther(file)) await pipeline(written, createWriteStream(file));
    else await writeWhole(written, file);
  } catch (error) {
    throw explainWriteError(error, file);
  }
}

/** A device, a pipe or a folder: nothing may take its place. */
async function isOther(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => !stats.isFile(),
    () => false,
  );
}

async function writeWhole(written: Readable, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(written, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const MILLION = 1_000_000;

/** Tells of each million characters. */
async function* counted(chunks: Chunks, reporter: Reporter): Chunks {
  let [size, told] = [0, 0];
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size >= (told + 1) * MILLION) {
      told = Math.floor(size / MILLION);
      reporter.progress('writing million characters', told, undefined);
    }
    yield chunk;
  }
  reporter.end();
}

function explainWriteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new InputError(`${file}: cannot be written: ${error.message}`, { cause: error });
}
