/** Works out what stored statements mean, where that was left out when they were read. */
import type { Embed } from './add-meaning';
import type { Graph } from './graph/graph';
import { loadResolution } from './load-resolution';
import { addVectors } from './write/add-vectors';

/** So many documents go into one transaction. */
const BATCH = 100;

interface Lacking {
  readonly id: string;
  /** Folded words of its statements without a vector. */
  readonly words: readonly string[];
}

/** Returns how many statements were lacking it; `ConfigError` where there is no model. Can be cut off and run again. */
export async function embedStored(
  graph: Graph,
  embed: Embed,
  onProgress: (documents: number, total: number) => void = () => undefined,
): Promise<{ readonly documents: number; readonly statements: number }> {
  const [lack] = await graph.read<{ count: number }>('count-documents-without-meaning');
  let [documents, statements, after] = [0, 0, ''];
  for (;;) {
    const lacking = await graph.read<Lacking>('documents-without-meaning', { after, limit: BATCH });
    if (lacking.length === 0) return { documents, statements };
    const words = [...new Set(lacking.flatMap((one) => one.words))];
    const vectors = await embed(words);
    const byWords = new Map(words.flatMap((one, at) => (vectors[at] ? [[one, vectors[at]] as const] : [])));
    await addVectors(
      graph,
      lacking.map(({ id }) => id),
      byWords,
      loadResolution(),
    );
    documents += lacking.length;
    statements += lacking.reduce((sum, one) => sum + one.words.length, 0);
    after = lacking.at(-1)?.id ?? '';
    onProgress(documents, Math.max(documents, lack?.count ?? 0));
  }
}
