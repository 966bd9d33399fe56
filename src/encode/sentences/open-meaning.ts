import { loadSentenceEncoder, type SentenceEncoder } from './sentence-encoder';

export interface Meaning {
  /** What a text means; undefined where there is no model to say it. */
  of(text: string): Promise<readonly number[] | undefined>;
  close(): Promise<void>;
}

/** Loads the sentence encoder when the first text wants it; where its files are not there, `log` gets why, once. */
export function openMeaning(models: string, log: (error: unknown) => void): Meaning {
  let loading: Promise<SentenceEncoder | undefined> | undefined;
  const load = () => {
    loading ??= loadSentenceEncoder(models).catch((error: unknown) => void log(error));
    return loading;
  };
  return {
    of: async (text) => {
      const vector = await (await load())?.embed(text);
      return vector && [...vector];
    },
    close: async () => (await loading)?.close(),
  };
}
