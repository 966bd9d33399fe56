import { Command } from 'commander';
import { clean } from '../clean/clean';
import type { Reader } from '../eval/reading';
import { runEval } from '../eval/run-eval';
import { asAnnotated } from '../extract/attribution/as-annotated';
import { extract } from '../extract/extract';
import { emptyReading } from '../model/reading';
import { loadLexicon } from '../read/lexicon';
import { dataFolder } from './data-folder';

interface Options {
  readonly quotes?: string;
  readonly names?: string;
  readonly gold?: string;
  readonly json?: boolean;
}

/** `hearsay eval`: how well the reader reads, against gold. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Score the reader against gold: the golden articles of the project, or the files given')
    .option('--quotes <file>', 'JSON Lines of annotated attributions: {"doc","text","attributions":[…]}')
    .option('--names <file>', 'JSON Lines of tagged names: {"doc","tokens","tags"}')
    .option('--gold <folder>', 'articles with gold statements: <article>.json and entities.json')
    .option('--json', 'print JSON, with what went wrong')
    .action(async (options: Options) => {
      const lexicon = loadLexicon(dataFolder);
      const read: Reader = (text, path) => {
        const article = clean({ meta: path ? { path } : {}, format: 'text', body: text });
        const { annotations, attributions } = extract(article, emptyReading, lexicon);
        return { annotations, attributions: attributions.map((one) => asAnnotated(text, one)) };
      };
      await runEval(options, read, console.log);
    });
}
