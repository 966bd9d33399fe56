import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors';

const DESCRIPTION = 'reader.json';
const MODEL_FILES = ['encoder.onnx', 'linker.onnx', 'vocab.txt'] as const;

/** Something is thought, wanted or found, and not said. */
export const NO_ACT = 'NONE';

/** Bytes. */
const CHUNK = 1 << 20;

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
  /** What a role that a link agrees with scores more, and the share of words that makes two spans the same. */
  agreement: z.object({ bonus: z.number(), shared: z.number() }),
  /** How far a cue looks, in words before and behind its first word; `span` is all of them. */
  link: z.object({ before: count, span: count, width: count }),
  names: crf,
  roles: crf,
  links: crf,
  /** What may be done by saying something, in the order in which a cue emits it; NONE where nothing is said. */
  acts: z.array(z.string()).refine((acts) => acts.includes(NO_ACT), { error: `${NO_ACT} is missing` }),
});

/** What the weights are: labels, scores of steps between them, sizes. */
export type ModelDescription = z.infer<typeof descriptionFile>;

export interface Model {
  readonly description: ModelDescription;
  /** Paths of the weights. */
  readonly encoder: string;
  readonly linker: string;
  readonly vocabulary: readonly string[];
}

/** Finds the trained model in a folder; `ConfigError` says which file is missing or does not belong to the others. */
export async function findModel(folder: string): Promise<Model> {
  const description = describe(folder, await readModelFile(folder, DESCRIPTION));
  for (const name of MODEL_FILES)
    await checkFile(path.join(folder, name), description.files[name], DESCRIPTION);
  return {
    description,
    encoder: path.join(folder, 'encoder.onnx'),
    linker: path.join(folder, 'linker.onnx'),
    vocabulary: (await readModelFile(folder, 'vocab.txt')).split('\n').filter(Boolean),
  };
}

function describe(folder: string, text: string): ModelDescription {
  try {
    return descriptionFile.parse(JSON.parse(text));
  } catch (cause) {
    const why =
      cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s*\n\s*/gu, ' ') : String(cause);
    throw new ConfigError(`${path.join(folder, DESCRIPTION)} describes no model (${why}): ${REMEDY}`, {
      cause,
    });
  }
}

/** `ConfigError` where the file is not the one that its description names by its SHA-256. */
export async function checkFile(file: string, sha256: string, description: string): Promise<void> {
  if ((await hashOf(file).catch(explain(file))) === sha256) return;
  throw new ConfigError(`${file} is not the file that ${description} names: ${REMEDY}`);
}

/** Through one small buffer: weights read whole would stay in memory for long beside those of the runtime. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(CHUNK);
  const file = await open(path);
  try {
    let { bytesRead } = await file.read(buffer);
    for (; bytesRead > 0; { bytesRead } = await file.read(buffer)) hash.update(buffer.subarray(0, bytesRead));
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

export function readModelFile(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  return readFile(file, 'utf8').catch(explain(file));
}

function explain(file: string): (cause: unknown) => never {
  return (cause) => {
    throw new ConfigError(`The trained model cannot be read: ${file} is missing or not readable: ${REMEDY}`, {
      cause,
    });
  };
}

const REMEDY =
  'the files are in the folder models of the repository; take them from there ("git checkout -- models"), or set HEARSAY_MODELS to a folder that has them.';
