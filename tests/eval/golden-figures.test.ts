import path from 'node:path';
import { clean } from '../../src/clean/clean';
import { ACCEPT, fallsOf } from '../../src/eval/falls';
import { DOCS, loadFigures } from '../../src/eval/figure-files';
import { prepareSets } from '../../src/eval/measure';
import { GOLDEN } from '../../src/eval/own-gold';
import { asAnnotated } from '../../src/extract/attribution/as-annotated';
import { extract } from '../../src/extract/extract';
import { emptyReading } from '../../src/model/reading';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';

describe('reading the golden articles', () => {
  it(`gives the committed figures, or no more than a point less (to commit those of now: ${ACCEPT})`, async () => {
    const lexicon = loadLexicon(path.join(projectRoot, 'data'));
    const measureGolden = await prepareSets(GOLDEN);
    const { golden } = await measureGolden(async (text, file) => {
      const article = clean({ meta: { path: file }, format: 'text', body: text });
      const { annotations, attributions } = extract(article, emptyReading, lexicon);
      return { annotations, attributions: attributions.map((one) => asAnnotated(text, one)) };
    });
    const committed = (await loadFigures(DOCS)).golden;
    expect(Object.keys(committed?.rows ?? {})).toContain('who said what');
    expect(fallsOf(committed, golden?.rows ?? {})).toEqual([]);
  }, 60_000);
});
