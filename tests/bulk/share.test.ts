import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Numbers, newNumbers } from '../../src/bulk/numbers';
import { newRepeats, Repeats } from '../../src/bulk/repeats';
import { Share } from '../../src/bulk/share';
import { loadResolution } from '../../src/load-resolution';
import { formatAnnotations } from '../../src/model/interchange';
import { annotate } from '../support/annotate';

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a share of a bulk load', () => {
  it('refuses an article of more statements than ordinary writing takes', () => {
    mkdirSync(path.join(folder, 'csv'), { recursive: true });
    const shared = { numbers: new Numbers(newNumbers()), repeats: new Repeats(newRepeats()) };
    const share = new Share(folder, loadResolution(), shared);
    const sound = annotate({ id: 'd' }, [{ by: 'Jane Doe', says: 'We agree' }]);
    const many = { ...sound, statements: Array.from({ length: 10_001 }, () => sound.statements[0]!) };
    const lines = [sound, many].map((one, index) => ({
      number: index + 1,
      text: formatAnnotations(one),
    }));
    expect(share.take(lines, 'FILE')).toEqual([
      { taken: expect.objectContaining({ statements: 1 }) },
      expect.objectContaining({ refused: expect.stringMatching(/^it has 10001 statements, /u) }),
    ]);
  });
});
