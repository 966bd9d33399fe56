import { Command, Option } from 'commander';
import { readConfig, type Config } from '../config';
import { UsageError } from '../errors';
import type { Graph } from '../graph/graph';
import { ingest, ingestAnnotated, type IngestOptions, type IngestSummary } from '../ingest';
import type { InputFormat } from '../read/find-inputs';
import { withGraph } from './connect';
import { countInputs } from './count-inputs';
import { createReporter, silentReporter, type Reporter } from './reporter';
import { withWorkers } from './with-workers';

interface Options {
  readonly annotated?: boolean;
  readonly format?: InputFormat;
  readonly json?: boolean;
  /** False with `--no-embeddings`. */
  readonly embeddings: boolean;
}

/** `hearsay ingest`: articles, or what other extractors have read from them, into the graph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Read articles into the graph: files, folders (.txt .html .md .jsonl), or - for standard input. Reading the same again changes nothing; a changed article replaces what it said before.',
    )
    .argument('<path...>', 'files and folders; - is standard input')
    .option(
      '--annotated',
      'the input is JSON Lines in the interchange format, as "hearsay extract" prints it',
    )
    .addOption(formatOption())
    .option(
      '--no-embeddings',
      'do not work out what statements mean: faster, but claims are then the same words alone',
    )
    .option('--json', 'print the summary as JSON and nothing else')
    .action(async (paths: string[], options: Options) => {
      if (options.annotated && paths.length > 1) {
        throw new UsageError('--annotated takes one file, or - for standard input.');
      }
      const reporter = options.json ? silentReporter() : createReporter();
      const config = readConfig(process.env);
      const summary = await withGraph(config, reporter.note, (graph) =>
        options.annotated
          ? ingestAnnotations(graph, paths[0] as string, { config, reporter, ...options })
          : ingestArticles(graph, paths, { config, reporter, ...options }),
      );
      tellSummary(summary, reporter);
      if (options.json) console.log(JSON.stringify(summary));
      if (summary.failed.length > 0) process.exitCode = 1;
    });
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how standard input is written')
    .choices(['text', 'html', 'md', 'jsonl'])
    .default('text');
}

export interface Setting {
  readonly config: Pick<Config, 'models' | 'extractor' | 'workers'>;
  readonly reporter: Reporter;
  /** Of standard input. */
  readonly format?: InputFormat | undefined;
  /** Whether it is worked out what statements mean; default true. */
  readonly embeddings?: boolean;
}

/** Reads articles with a bar; failures are in the summary. */
export async function ingestArticles(
  graph: Graph,
  paths: readonly string[],
  { config, reporter, format, embeddings = true }: Setting,
): Promise<IngestSummary> {
  const onProgress = progressOf(reporter, await countInputs(paths));
  return withWorkers(config, (workers) => {
    const embed = embeddings ? workers.embed : undefined;
    return ingest(graph, paths, workers, { format, onProgress, embed });
  }).finally(
    () => reporter.end(), // A bar that is left standing keeps the process from ending.
  );
}

function ingestAnnotations(
  graph: Graph,
  source: string,
  { config, reporter, embeddings = true }: Setting,
): Promise<IngestSummary> {
  const onProgress = progressOf(reporter, undefined);
  return withWorkers(config, ({ embed }) =>
    ingestAnnotated(graph, source, { onProgress, embed: embeddings ? embed : undefined }),
  ).finally(() => reporter.end());
}

function progressOf(reporter: Reporter, total: number | undefined): NonNullable<IngestOptions['onProgress']> {
  return ({ read }) => reporter.progress('reading articles', read, total);
}

/** What a person wants to know afterwards: what is new, what is worth knowing, what failed and why. */
export function tellSummary(summary: IngestSummary, reporter: Reporter): void {
  for (const notice of summary.notices) reporter.note(notice);
  for (const { message } of summary.failed) reporter.note(`not read: ${message}`);
  const { written, unchanged, statements, failed } = summary;
  const parts = [`${written} new or changed (${statements} statements)`, `${unchanged} unchanged`];
  if (failed.length > 0) parts.push(`${failed.length} not read`);
  reporter.note(`articles: ${parts.join(', ')}`);
}
