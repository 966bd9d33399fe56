import { GraphError } from '../errors';
import { loadMigrations } from './cypher-files';
import type { Graph } from './graph';

const INDEX_TIMEOUT_S = 600;

/**
 * Brings constraints and indexes up to date: applies the files of `cypher/constraints` in order, each once, and
 * waits until the indexes can be used. Every statement says IF NOT EXISTS, so a run that was cut off, or two
 * processes at once, end with the same constraints. Returns the names of the files applied now.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const migrations = loadMigrations();
  const applied = await appliedMigrations(graph);
  refuseNewerGraph(graph, applied, migrations);
  const pending = [...migrations].filter(([name]) => !applied.includes(name));
  for (const [name, statements] of pending) await apply(graph, name, statements);
  await graph.read('await-indexes', { seconds: INDEX_TIMEOUT_S });
  return pending.map(([name]) => name);
}

async function appliedMigrations(graph: Graph): Promise<readonly string[]> {
  const rows = await graph.read<{ name: string }>('applied-migrations');
  return rows.map((row) => row.name);
}

function refuseNewerGraph(
  graph: Graph,
  applied: readonly string[],
  known: ReadonlyMap<string, unknown>,
): void {
  const unknown = applied.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new GraphError(
    `The graph at ${graph.address.uri} was written by a newer Hearsay (${unknown}): update this one.`,
  );
}

async function apply(graph: Graph, name: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await ensureExists(graph, statement);
  await graph.writeTransaction((transaction) => transaction.run('record-migration', { name }));
}

/** Two processes that create the same index at the same moment: the later one is told that it exists, or to retry. */
async function ensureExists(graph: Graph, statement: string, attemptsLeft = 10): Promise<void> {
  try {
    await graph.runText(statement);
  } catch (error) {
    if (attemptsLeft === 0 || !isRace(error)) throw error;
    await ensureExists(graph, statement, attemptsLeft - 1);
  }
}

function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return /AlreadyExists|TransientError/.test(code);
}
