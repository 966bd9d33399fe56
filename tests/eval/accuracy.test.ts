import path from 'node:path';
import { clean } from '../../src/clean/clean';
import { evaluateStatements } from '../../src/eval/evaluate';
import { loadGold, OWN_GOLD } from '../../src/eval/load-gold';
import { extract } from '../../src/extract/extract';
import { emptyReading } from '../../src/model/reading';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';

/** Floors, well under what `npm run eval` prints: a change that falls through one has broken the reading. */
describe('reading the golden articles', () => {
  it('finds what is said, and who says it', async () => {
    const lexicon = loadLexicon(path.join(projectRoot, 'data'));
    const scores = evaluateStatements(await loadGold(OWN_GOLD), (text, file) =>
      extract(clean({ meta: { path: file }, format: 'text', body: text }), emptyReading, lexicon),
    );
    expect(scores.f1).toBeGreaterThan(0.85);
    expect(scores.quotesRecall).toBeGreaterThan(0.9);
    expect(scores.whoSaidWhat).toBeGreaterThan(0.75);
    expect(scores.polarity).toBeGreaterThan(0.9);
  }, 60_000);
});
