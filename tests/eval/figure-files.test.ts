import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../src/errors';
import { DOCS, keepFigures, loadFigures, loadPeers } from '../../src/eval/figure-files';
import type { Measurement } from '../../src/eval/figures';

const measured = (value: number): Measurement => ({
  on: 'short texts',
  measuredOn: '2026-03-02',
  model: null,
  rows: { 'whole reading': { 'articles/s': value } },
});

describe('keepFigures', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hearsay-figures-'));
    await writeFile(path.join(folder, 'figures.json'), JSON.stringify({ names: measured(1) }));
    await writeFile(path.join(folder, 'peers.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps what the benchmark measures beside the figures of other collections', async () => {
    const page = await readFile(path.join(DOCS, 'quality.md'), 'utf8');
    await writeFile(path.join(folder, 'quality.md'), page);
    await keepFigures(folder, { speed: measured(12.34) });
    expect(await loadFigures(folder)).toEqual({ names: measured(1), speed: measured(12.34) });
    expect(await readFile(path.join(folder, 'quality.md'), 'utf8')).toMatch(
      /\| whole reading, articles\/s \| short texts \| 12\.3 +\| 2026-03-02, rules alone +\|/,
    );
  });

  it('says what a page lacks that has no place for the table', async () => {
    await writeFile(path.join(folder, 'quality.md'), '# Quality\n');
    await expect(keepFigures(folder, {})).rejects.toThrow(InputError);
  });
});

describe('the figures of the project', () => {
  it('stand in the page as they are kept', async () => {
    const cells = (await readFile(path.join(DOCS, 'quality.md'), 'utf8'))
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const shown = cells.map(([, what = '', on, ours]) => [what, on, ours].join(' | '));
    const kept = Object.values(await loadFigures(DOCS)).flatMap(({ on, rows }) =>
      Object.entries(rows).map(([name, measures]) => {
        const values = Object.values(measures).map((value) => value.toFixed(1));
        return `${name}, ${Object.keys(measures).join(' / ')} | ${on} | ${values.join(' / ')}`;
      }),
    );
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((row) => !shown.includes(row))).toEqual([]);
  });

  it('have every figure of others beside a row of their own', async () => {
    const figures = await loadFigures(DOCS);
    const lonely = Object.entries(await loadPeers(DOCS)).flatMap(([key, rows]) => {
      const own = figures[key as keyof typeof figures]?.rows;
      return Object.keys(rows).filter((name) => own && !own[name]);
    });
    expect(lonely).toEqual([]);
  });
});
