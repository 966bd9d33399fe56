import path from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config';
import { DOCS } from '../eval/figure-files';
import { measureOwnClaims } from '../eval/claims/own-claims';
import { evaluateResolution } from '../eval/resolution/evaluate-resolution';
import { resolutionResult } from '../eval/resolution/resolution-rows';
import { explainFalls, runEval, type EvalOptions } from '../eval/run-eval';
import { loadResolution } from '../load-resolution';
import { loadLexicon } from '../read/lexicon';
import { projectRoot } from '../util/project-root';
import { evalReader } from './eval-reader';
import { modelId } from './model-id';
import { withWorkers } from './with-workers';

/** `hearsay eval`: how well the reader reads, against gold. */
export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Score the reader against gold annotations (those of the project, or those given) and resolution on generated pairs of names; print all figures as one table and keep them in docs/quality.md',
    )
    .option('--quotes <file>', 'JSON Lines of annotated attributions: {"doc","text","attributions":[…]}')
    .option('--names <file>', 'JSON Lines of tagged names: {"doc","tokens","tags"}')
    .option('--gold <folder>', 'articles with gold statements: <article>.json and entities.json')
    .option(
      '--corpora <folder>',
      'corpora with ner/ and quotes/, for the real articles that tests/real annotates',
    )
    .option('--accept', 'keep the figures even where some have fallen')
    .option('--json', 'print JSON, with what went wrong')
    .action(async (options: EvalOptions) => {
      const config = readConfig(process.env);
      const today = new Date().toISOString().slice(0, 10);
      const resolution = () =>
        resolutionResult(evaluateResolution(loadResolution(), loadLexicon(path.join(projectRoot, 'data'))));
      const rest = { resolution, print: console.log, docs: DOCS, today, model: await modelId(config.models) };
      const falls = await withWorkers(config, (workers) =>
        runEval(options, {
          ...rest,
          read: evalReader(workers.extract),
          claims: () => measureOwnClaims({ claims: loadResolution().claims, embed: workers.embed }),
        }),
      );
      if (!falls.length) return;
      console.error(explainFalls(falls));
      process.exitCode = 1;
    });
}
