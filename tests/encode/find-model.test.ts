import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findModel } from '../../src/encode/find-model';
import { ConfigError } from '../../src/errors';
import { modelsFolder } from '../support/encoder';

const FILES = ['reader.json', 'encoder.onnx', 'linker.onnx', 'vocab.txt'];
const REMEDY = /^[^\n]+ models of the repository; take them from there .* or set HEARSAY_MODELS [^\n]+\.$/;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-models-'));
  for (const file of FILES) copyFileSync(path.join(modelsFolder, file), path.join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The one line that a person sees. */
async function trouble(): Promise<string> {
  const error = await findModel(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigError);
  const { message } = error as ConfigError;
  expect(message).toMatch(REMEDY);
  return message;
}

describe('findModel', () => {
  it('reads the files that belong together', async () => {
    const { description, vocabulary } = await findModel(folder);
    expect(Object.keys(description.files).sort()).toEqual(
      FILES.filter((file) => file !== 'reader.json').sort(),
    );
    expect(vocabulary[101]).toBe('[CLS]');
  });

  it.each(FILES)('names %s where it is missing, and how to get it', async (file) => {
    rmSync(path.join(folder, file));
    expect(await trouble()).toContain(`${path.join(folder, file)} is missing`);
  });

  it.each(['linker.onnx', 'vocab.txt'])('refuses %s of another model', async (file) => {
    writeFileSync(path.join(folder, file), 'something else');
    expect(await trouble()).toContain(`${path.join(folder, file)} is not the file that reader.json names`);
  });

  it.each([
    ['no JSON', '{'],
    ['no model', '{"files":{}}'],
    [
      'a pointer to a file that was not fetched',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
    ],
  ])('refuses a description that is %s', async (_, content) => {
    writeFileSync(path.join(folder, 'reader.json'), content);
    expect(await trouble()).toContain('reader.json describes no model');
  });

  it('refuses scores of steps that do not go with the labels', async () => {
    const file = path.join(folder, 'reader.json');
    const description = JSON.parse(readFileSync(file, 'utf8'));
    description.roles.steps.pop();
    writeFileSync(file, JSON.stringify(description));
    expect(await trouble()).toContain('steps must have a row and a column for each label');
  });
});
