import { Command } from 'commander';
import { clean } from '../clean/clean';
import { DOCS } from '../eval/figure-files';
import type { Reader } from '../eval/reader';
import { explainFalls, runEval, type EvalOptions } from '../eval/run-eval';
import { asAnnotated } from '../extract/attribution/as-annotated';
import { extract } from '../extract/extract';
import { emptyReading } from '../model/reading';
import { loadLexicon } from '../read/lexicon';
import { dataFolder } from './data-folder';

/** `hearsay eval`: how well the reader reads, against gold. */
export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'Score the reader against gold, the annotated articles of the project or what is given; print all figures as one table and keep them in docs/quality.md',
    )
    .option('--quotes <file>', 'JSON Lines of annotated attributions: {"doc","text","attributions":[…]}')
    .option('--names <file>', 'JSON Lines of tagged names: {"doc","tokens","tags"}')
    .option('--gold <folder>', 'articles with gold statements: <article>.json and entities.json')
    .option('--accept', 'keep the figures also where some have fallen')
    .option('--json', 'print JSON, with what went wrong')
    .action(async (options: EvalOptions) => {
      const today = new Date().toISOString().slice(0, 10);
      const setting = { read: reader(), print: console.log, docs: DOCS, today, model: null };
      const falls = await runEval(options, setting);
      if (!falls.length) return;
      console.error(explainFalls(falls));
      process.exitCode = 1;
    });
}

function reader(): Reader {
  const lexicon = loadLexicon(dataFolder);
  return async (text, path) => {
    const article = clean({ meta: path ? { path } : {}, format: 'text', body: text });
    const { annotations, attributions } = extract(article, emptyReading, lexicon);
    return { annotations, attributions: attributions.map((one) => asAnnotated(text, one)) };
  };
}
