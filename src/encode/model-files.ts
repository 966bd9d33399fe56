import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors';

const DESCRIPTION = 'reader.json';
const MODEL_FILES = ['encoder.onnx', 'linker.onnx', 'vocab.txt'] as const;
type ModelFile = (typeof MODEL_FILES)[number];

const count = z.int().positive();

const crf = z
  .object({
    labels: z.array(z.string().regex(/^(O|[BI]-\w+)$/u)).min(1),
    steps: z.array(z.array(z.number())),
    temperature: z.number().positive().default(1),
  })
  .refine(({ labels, steps }) => [steps, ...steps].every(({ length }) => length === labels.length), {
    error: 'steps must have a row and a column for each label',
  });

const descriptionFile = z.object({
  /** SHA-256 of the files that belong together. */
  files: z.record(z.enum(MODEL_FILES), z.string()),
  window: z.object({ pieces: count, overlapWords: z.int().nonnegative() }),
  /** How far a cue looks, in words before and behind its first word; `span` is all of them. */
  link: z.object({ before: count, span: count, width: count }),
  names: crf,
  roles: crf,
  links: crf,
});

/** What the weights are: labels, scores of steps between them, sizes. */
export type ModelDescription = z.infer<typeof descriptionFile>;

export interface ModelFiles {
  readonly description: ModelDescription;
  readonly encoder: Uint8Array;
  readonly linker: Uint8Array;
  readonly vocabulary: readonly string[];
}

/** Reads the trained model of a folder; `ConfigError` says which file is missing or does not belong to the others. */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const description = describe(folder, await readModelFile(folder, DESCRIPTION));
  const [encoder, linker, vocabulary] = await Promise.all([
    readWeights(folder, 'encoder.onnx', description),
    readWeights(folder, 'linker.onnx', description),
    readWeights(folder, 'vocab.txt', description),
  ]);
  return {
    description,
    encoder,
    linker,
    vocabulary: vocabulary.toString('utf8').split('\n').filter(Boolean),
  };
}

function describe(folder: string, bytes: Buffer): ModelDescription {
  try {
    return descriptionFile.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    const why =
      cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s*\n\s*/gu, ' ') : String(cause);
    throw new ConfigError(`${path.join(folder, DESCRIPTION)} describes no model (${why}): ${REMEDY}`, {
      cause,
    });
  }
}

async function readWeights(folder: string, name: ModelFile, { files }: ModelDescription): Promise<Buffer> {
  const bytes = await readModelFile(folder, name);
  if (createHash('sha256').update(bytes).digest('hex') === files[name]) return bytes;
  throw new ConfigError(`${path.join(folder, name)} is not the file that ${DESCRIPTION} names: ${REMEDY}`);
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path.join(folder, name));
  } catch (cause) {
    throw new ConfigError(
      `The trained model cannot be read: ${path.join(folder, name)} is missing or not readable: ${REMEDY}`,
      { cause },
    );
  }
}

const REMEDY =
  'the files are in the folder models of the repository; take them from there ("git checkout -- models"), or set HEARSAY_MODELS to a folder that has them.';
