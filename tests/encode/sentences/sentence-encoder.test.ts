import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSentenceEncoder, type SentenceEncoder } from '../../../src/encode/sentences/sentence-encoder';
import { ConfigError } from '../../../src/errors';
import { cosine, VECTOR_WIDTH } from '../../../src/model/vector';
import { modelsFolder } from '../../support/encoder';

let encoder: SentenceEncoder;

beforeAll(async () => {
  encoder = await loadSentenceEncoder(modelsFolder);
});
afterAll(() => encoder.close());

const likeness = async (a: string, b: string) => cosine(await encoder.embed(a), await encoder.embed(b));

describe('loadSentenceEncoder', () => {
  it('finds as alike as the published model what it finds alike, within what eight bits cost', async () => {
    const happy = 'That is a happy person';
    expect(await likeness(happy, 'That is a very happy person')).toBeCloseTo(0.943, 1);
    expect(await likeness(happy, 'That is a happy dog')).toBeCloseTo(0.695, 1);
    expect(await likeness(happy, 'Today is a sunny day')).toBeCloseTo(0.257, 1);
  });

  it('says the same of a text alone, beside others and the second time', async () => {
    const texts = ['We will win', 'The harbour is closed until further notice', 'No', '', '😀'];
    const together = await Promise.all(texts.map((text) => encoder.embed(text)));
    const other = await loadSentenceEncoder(modelsFolder);
    for (const [at, text] of texts.entries()) {
      expect(await other.embed(text)).toEqual(together[at]);
      expect(together[at]).toHaveLength(VECTOR_WIDTH);
    }
    await other.close();
  });

  it('reads a long text to where the model ends', async () => {
    const start = 'word '.repeat(300);
    expect(await encoder.embed(`${start} end`)).toEqual(await encoder.embed(`${start} another end`));
  });

  it('says which file is missing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-no-sentences-'));
    const loading = loadSentenceEncoder(folder);
    await expect(loading).rejects.toThrow(ConfigError);
    await expect(loading).rejects.toThrow('sentences.json is missing');
    rmSync(folder, { recursive: true });
  });
});
