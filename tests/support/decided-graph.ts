import { createDecisions } from '../../src/decide/create-decisions';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import type { Decisions } from '../../src/model/decision';
import { toVector, VECTOR_WIDTH, type Vector } from '../../src/model/vector';
import { foldWords } from '../../src/util/fold-words';
import { replaceDocuments } from '../../src/write/replace-documents';
import { write, type Outcome } from '../../src/write/write';
import { annotate, type Told } from './annotate';
import { dumpGraph } from './dump-graph';
import { testAddress } from './neo4j-address';

const resolution = loadResolution();

export const WHY = { by: 'editor', reason: 'it says so' };

/** A graph in which people decide, and what tests ask of it. */
export interface DecidedGraph {
  readonly graph: Graph;
  readonly decisions: Decisions;
  put(...batch: readonly Annotations[]): Promise<readonly Outcome[]>;
  /** Takes documents out as if they had never been read, without a retraction. */
  takeOut(...ids: readonly string[]): Promise<unknown>;
  /** Takes all documents out and puts them in again, in another order. */
  putAgain(articles: readonly Annotations[]): Promise<void>;
  dump(): Promise<readonly string[]>;
  /** "Jane Doe: No, Yes": what each entity says. */
  whoSaysWhat(): Promise<readonly string[]>;
  /** The id of the entity that says these words. */
  entityOf(text: string): Promise<string>;
  statement(text: string): Promise<string>;
}

export async function openDecidedGraph(): Promise<DecidedGraph> {
  const graph = await openGraph(testAddress());
  await migrate(graph);
  const put = (...batch: readonly Annotations[]) =>
    write(graph, batch, resolution, { vectors: meaningsOf(batch) });
  const takeOut = (...ids: readonly string[]) =>
    graph.writeTransaction((transaction) => replaceDocuments(transaction, ids, [], resolution));
  const idIn = async (cypher: string, text: string) =>
    (await graph.runText<{ id: string }>(cypher, { text }))[0]!.id;
  return {
    graph,
    decisions: createDecisions(graph, resolution),
    put,
    takeOut,
    putAgain: async (articles) => {
      await takeOut(...articles.map(({ document }) => document.id!));
      for (const article of [...articles].reverse()) await put(article);
    },
    dump: () => dumpGraph(graph),
    whoSaysWhat: async () => {
      const rows = await graph.runText<{ name: string | null; texts: readonly string[] }>(
        `MATCH (s:Statement) OPTIONAL MATCH (s)-[:SAID_BY]->(e)
         WITH e, s ORDER BY s.text RETURN e.id AS id, e.name AS name, collect(s.text) AS texts`,
      );
      return rows.map(({ name, texts }) => `${name ?? 'nobody'}: ${texts.join(', ')}`).sort();
    },
    entityOf: (text) => idIn('MATCH (:Statement {text: $text})-[:SAID_BY]->(e) RETURN e.id AS id', text),
    statement: (text) => idIn('MATCH (s:Statement {text: $text}) RETURN s.id AS id', text),
  };
}

/** A direction for each wording, the same for the same words and for nothing else. */
function meaningsOf(batch: readonly Annotations[]): ReadonlyMap<string, Vector> {
  const words = batch.flatMap(({ statements }) => statements.map(({ text }) => foldWords(text)));
  return new Map(
    words.map((text) => [
      text,
      toVector(
        Array.from({ length: VECTOR_WIDTH }, (_, at) => Math.sin(at * text.length + text.charCodeAt(0))),
      ),
    ]),
  );
}

/** A document with this id in which each of `told` is said. */
export function report(id: string, told: readonly Told[], known = {}): Annotations {
  return annotate({ id }, told, known);
}

export const JANE = report('one', [{ by: 'Jane Doe', says: 'Yes', about: ['Ruritania'] }], {
  Ruritania: { kind: 'ORGANISATION' },
});
export const JANET = report('two', [{ by: 'Janet Roe', says: 'No' }]);
export const JANE_AGAIN = report('three', [{ by: 'Jane Doe', says: 'Perhaps' }]);
