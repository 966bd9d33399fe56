import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEncoder, type Encoder } from '../../src/encode/encoder';
import { projectRoot } from '../../src/util/project-root';

export const modelsFolder = path.join(projectRoot, 'models');

export const vocabulary = readFileSync(path.join(modelsFolder, 'vocab.txt'), 'utf8').trimEnd().split('\n');

/** The trained model, loaded before the tests of a file and released after them. */
export function useEncoder(): () => Encoder {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await loadEncoder(modelsFolder);
  });
  afterAll(() => encoder.close());
  return () => encoder;
}
