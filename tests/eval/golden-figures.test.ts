import { evalReader } from '../../src/cli/eval-reader';
import { ACCEPT, fallsOf } from '../../src/eval/falls';
import { DOCS, loadFigures } from '../../src/eval/figure-files';
import { prepareSets } from '../../src/eval/measure';
import { GOLDEN } from '../../src/eval/own-gold';
import { extractArticle } from '../../src/extract-article';
import { useEncoder } from '../support/encoder';
import { lexicon } from '../support/read-text';

describe('reading the golden articles', () => {
  const encoder = useEncoder();

  it(`gives the committed figures, or no more than a point less (to commit those of now: ${ACCEPT})`, async () => {
    const measureGolden = await prepareSets(GOLDEN);
    const read = evalReader((raw) => extractArticle(raw, { encoder: encoder(), lexicon }));
    const { golden } = await measureGolden(read);
    const committed = (await loadFigures(DOCS)).golden;
    expect(Object.keys(committed?.rows ?? {})).toContain('who said what');
    expect(fallsOf(committed, golden?.rows ?? {})).toEqual([]);
  }, 180_000);
});
