import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { modelId } from '../../src/cli/model-id';

describe('modelId', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hearsay-model-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is of the description that names the weights', async () => {
    await writeFile(path.join(folder, 'reader.json'), '{}');
    expect(await modelId(folder)).toBe('44136fa3');
  });

  it('is nothing where there is no model', async () => {
    expect(await modelId(folder)).toBeNull();
  });
});
