import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from '../../src/encode/encode';
import type { Reading } from '../../src/model/reading';
import type { Span } from '../../src/model/span';
import { projectRoot } from '../../src/util/project-root';
import { useEncoder } from '../support/encoder';
import { toArticle } from '../support/read-text';
import fixture from './fixtures/read.json';

jest.setTimeout(60_000);

/** The fixture is written in Python, with the same model. */
describe('encode', () => {
  const encoder = useEncoder();
  const offsets = ({ start, end }: Span) => `${start}-${end}`;

  const readingOf = (article: string) => {
    const text = readFileSync(path.join(projectRoot, 'tests', 'articles', article), 'utf8');
    return encode(toArticle(text), encoder());
  };

  const namesOf = ({ names }: Reading) => names.map(offsets);

  const attributionsOf = ({ attributions }: Reading) =>
    attributions.map(({ cue, source, content }) =>
      [offsets(cue), ...source.map(offsets), '|', ...content.map(offsets)].join(' '),
    );

  /** The same on one machine; another processor rounds otherwise, which turns what hangs in the balance. */
  const expectAlmostAll = (found: readonly string[][], expected: readonly string[][]) => {
    const keys = (lists: readonly string[][]) =>
      lists.flatMap((list, at) => list.map((key) => `${at}: ${key}`));
    const same = new Set(keys(found));
    const share =
      (2 * keys(expected).filter((key) => same.has(key)).length) / (same.size + keys(expected).length);
    expect(share).toBeGreaterThan(0.97);
  };

  it('is compared with what this model reads (python -m hearsay_training.fixture writes it anew)', () => {
    expect(encoder().description.files).toEqual(fixture.model);
  });

  it('reads articles as in training', async () => {
    const readings: Reading[] = [];
    for (const { article } of fixture.readings) readings.push(await readingOf(article));
    expectAlmostAll(
      readings.map(namesOf),
      fixture.readings.map(({ names }) => names),
    );
    expectAlmostAll(
      readings.map(attributionsOf),
      fixture.readings.map(({ attributions }) => attributions),
    );
  });
});
