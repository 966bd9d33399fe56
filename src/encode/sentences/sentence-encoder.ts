import path from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { ConfigError } from '../../errors';
import { toVector, type Vector } from '../../model/vector';
import { memoize } from '../../util/memoize';
import { checkFile, readModelFile } from '../find-model';
import { wordsOf } from '../words';
import { createWordPieces, type WordPieces } from '../word-pieces';

const DESCRIPTION = 'sentences.json';
const WEIGHTS = 'sentences.onnx';
const VOCABULARY = 'vocab.txt';

/** The pieces that open and close a text. */
const START = 101;
const END = 102;

/** Texts whose vectors are kept in memory. */
const REMEMBERED = 2_000;

const descriptionFile = z.object({
  files: z.object({ [WEIGHTS]: z.string(), [VOCABULARY]: z.string() }),
  width: z.int().positive(),
  /** Pieces, the opening and the closing one among them; what is longer is read to there. */
  longest: z.int().min(3),
});

/** Says what texts mean, as vectors that can be compared. */
export interface SentenceEncoder {
  /** The same text gives the same vector on every run, in every thread and whatever is asked beside it. */
  embed(text: string): Promise<Vector>;
  /** Gives the memory back; nothing can be asked afterwards. */
  close(): Promise<void>;
}

/**
 * Loads all-MiniLM-L6-v2 from a folder; `ConfigError` where its files are not there whole. A vector is the mean of what
 * the model makes of the word pieces (Reimers and Gurevych 2019). One text a run: weights and activations of eight bits
 * take their scale from the run, so that texts read together would change one another.
 */
export async function loadSentenceEncoder(folder: string): Promise<SentenceEncoder> {
  env.logLevel = 'error';
  const { files, longest } = describe(await readModelFile(folder, DESCRIPTION));
  for (const name of [WEIGHTS, VOCABULARY] as const) {
    await checkFile(path.join(folder, name), files[name], DESCRIPTION);
  }
  const vocabulary = (await readModelFile(folder, VOCABULARY)).split('\n').filter(Boolean);
  const session = await InferenceSession.create(path.join(folder, WEIGHTS), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  const wordPieces = createWordPieces(vocabulary);
  const embed = async (text: string) => {
    const pieces = piecesOf(text, wordPieces, longest);
    const { vector } = await session.run({ pieces: new Tensor('int64', pieces, [1, pieces.length]) });
    return toVector(vector?.data as Float32Array);
  };
  return { embed: memoize(embed, REMEMBERED), close: () => session.release() };
}

function describe(text: string): z.infer<typeof descriptionFile> {
  try {
    return descriptionFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new ConfigError(
      `${DESCRIPTION} describes no model: take it from the folder models of the repository.`,
      {
        cause,
      },
    );
  }
}

function piecesOf(text: string, wordPieces: WordPieces, longest: number): BigInt64Array {
  const pieces = [START];
  for (const { start, end } of wordsOf(text)) {
    if (pieces.length >= longest - 1) break;
    pieces.push(...wordPieces(text.slice(start, end)));
  }
  return BigInt64Array.from([...pieces.slice(0, longest - 1), END], BigInt);
}
