import { setTimeout as sleep } from 'node:timers/promises';
import { GraphError } from '../errors';
import { groupBy } from '../util/group-by';
import { loadMigrations } from './cypher-files';
import type { Graph } from './graph';

const INDEX_TIMEOUT_S = 600;
/** Of a graph that somebody has filled with many millions. */
const FILLED_TIMEOUT_S = 86_400;
const BEFORE_RETRY_MS = 50;
const ATTEMPTS = 12;
/** In the meantime others have made what they make. */
const ATTEMPTS_BESIDE_OTHERS = 6;
const LOOKS_AFTER_FILLING = 20;

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

/**
 * The same for a graph that this version has just filled: nothing in it is as an earlier one kept it, so that nothing
 * has to be brought up to date. Neo4j fills several indexes side by side, but lets us wait for each constraint: what is
 * of one label is asked for one after the other, and all labels at once.
 */
export async function migrateFilled(graph: Graph): Promise<void> {
  const migrations = loadMigrations();
  const made = [...migrations.values()].flat().filter((statement) => CREATES.test(statement));
  const byLabel = groupBy(made, (statement) => CREATES.exec(statement)?.[1]);
  await Promise.all(
    [...byLabel.values()].map(async (some) => {
      for (const statement of some) await ensureExists(graph, statement);
    }),
  );
  await graph.read('await-indexes', { seconds: FILLED_TIMEOUT_S });
  await graph.writeTransaction(async (transaction) => {
    for (const name of migrations.keys()) await transaction.run('record-migration', { name });
  });
}

/** `CREATE INDEX … FOR (s:Statement) …` and the like; finds the label or type. */
const CREATES = /^(?:\/\/.*\n)*CREATE\s[^()]*\(.*?:(\w+)/u;

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

/**
 * Who creates an index while somebody else creates it, or another, may be told that it exists, or to retry. An index
 * stands in the way of its constraint for good where making that was cut off.
 */
async function ensureExists(graph: Graph, statement: string, attempt = 1): Promise<void> {
  try {
    await graph.runText(statement);
  } catch (error) {
    if (attempt === ATTEMPTS || !isRace(error)) throw error;
    if (attempt === ATTEMPTS_BESIDE_OTHERS) await clearTheWay(graph, statement);
    await sleep(BEFORE_RETRY_MS);
    await ensureExists(graph, statement, attempt + 1);
  }
}

/**
 * Drops an index that stands under the name of a constraint that is to be made. Whoever else is making that has it soon
 * after the index is filled.
 */
async function clearTheWay(graph: Graph, statement: string): Promise<void> {
  const [, name = ''] = /CONSTRAINT (\w+)/u.exec(statement) ?? [];
  for (let looked = 0; looked < LOOKS_AFTER_FILLING; ) {
    const [index] = await graph.read<{ isFilled: boolean }>('index-without-constraint', { name });
    if (!index) return;
    if (index.isFilled) looked += 1;
    await sleep(BEFORE_RETRY_MS);
  }
  await graph.writeTransaction((transaction) => transaction.run('drop-index', { name }));
}

function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return /AlreadyExists|TransientError/.test(code);
}
