import { env, InferenceSession, Tensor } from 'onnxruntime-node';
import { createCrf, type Crf } from './crf';
import { findModel, type ModelDescription } from './find-model';
import { createWordPieces, type WordPieces } from './word-pieces';

/** The trained model in memory. Reading with it is the same on every run and in every thread. */
export interface Encoder {
  readonly description: ModelDescription;
  readonly wordPieces: WordPieces;
  readonly names: Crf;
  readonly roles: Crf;
  readonly links: Crf;
  /** One window: [pieces × 4] and the row of each word's first piece, to what each word emits. */
  readWords(pieces: BigInt64Array, first: BigInt64Array): Promise<WordEmissions>;
  /** The words around one cue: [span × width], and for each 1 where it is in the cue, 1 where it is there at all. */
  readLinks(around: Float32Array, inCue: Uint8Array, present: Uint8Array): Promise<CueEmissions>;
  /** Gives the memory back; nothing can be read afterwards. */
  close(): Promise<void>;
}

/** Row by row, a row a word. */
export interface WordEmissions {
  readonly names: Float32Array;
  readonly roles: Float32Array;
  /** What the linker sees of the word. */
  readonly link: Float32Array;
}

export interface CueEmissions {
  /** Row by row, a row a word around the cue: what it is to the cue. */
  readonly links: Float32Array;
  /** What is done by saying it. */
  readonly acts: Float32Array;
}

/** One thread: the articles are what is read side by side. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  logSeverityLevel: 3,
};

/** Loads the trained model of a folder; `ConfigError` where it is not there whole. */
export async function loadEncoder(folder: string): Promise<Encoder> {
  env.logLevel = 'error';
  const { description, vocabulary, ...files } = await findModel(folder);
  const [encoder, linker] = await Promise.all([
    InferenceSession.create(files.encoder, OPTIONS),
    InferenceSession.create(files.linker, OPTIONS),
  ]);
  const { span, width } = description.link;
  const crf = ({ labels, steps, temperature }: ModelDescription['names']) =>
    createCrf(labels, steps, temperature);
  return {
    description,
    wordPieces: createWordPieces(vocabulary),
    names: crf(description.names),
    roles: crf(description.roles),
    links: crf(description.links),
    readWords: async (pieces, first) => {
      const { names, roles, link } = await encoder.run({
        pieces: new Tensor('int64', pieces, [1, pieces.length / 4, 4]),
        first: new Tensor('int64', first, [first.length]),
      });
      return { names: floats(names), roles: floats(roles), link: floats(link) };
    },
    readLinks: async (around, inCue, present) => {
      const { links, acts } = await linker.run({
        around: new Tensor('float32', around, [1, span, width]),
        in_cue: new Tensor('bool', inCue, [1, span]),
        present: new Tensor('bool', present, [1, span]),
      });
      return { links: floats(links), acts: floats(acts) };
    },
    close: async () => {
      await Promise.all([encoder.release(), linker.release()]);
    },
  };
}

function floats(tensor: Tensor | undefined): Float32Array {
  return tensor?.data as Float32Array;
}
