/** Runs a question as Neo4j profiles it: which operators, and how much of the store each of them touches. */
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { loadCypherFiles } from '../../src/graph/cypher-files';
import { fromDriver, toDriver, type Parameters } from '../../src/graph/values';
import type { Reader } from '../../src/query/reader';
import { testAddress } from './neo4j-address';

export interface Profile {
  /** From the leaves up: "DirectedRelationshipIndexSeek". */
  readonly operators: readonly string[];
  /** Of all operators. */
  readonly hits: number;
  /** Of those that read an index. */
  readonly indexHits: number;
  readonly rows: readonly unknown[];
}

export interface Profiler {
  profile(question: string, parameters: Parameters): Promise<Profile>;
  /** The operators that Cypher would be run by. */
  plan(cypher: string): Promise<readonly string[]>;
  /** Reads as the server does, and adds what it sees to `seen`. */
  reader(seen: Profile[]): Reader;
  close(): Promise<void>;
}

export function openProfiler(): Profiler {
  const { uri, username, password } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const files = loadCypherFiles(['read']);
  const profile = (question: string, parameters: Parameters) =>
    run(driver, `PROFILE ${files.get(question)}`, parameters);
  return {
    profile,
    plan: async (cypher) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`);
      return flatten(summary.plan as Plan).map(({ operatorType }) => operatorType);
    },
    reader: (seen) => ({
      read: async <Row>(question: string, parameters: Parameters = {}) => {
        const found = await profile(question, parameters);
        seen.push(found);
        return found.rows as readonly Row[];
      },
    }),
    close: () => driver.close(),
  };
}

async function run(driver: Driver, cypher: string, parameters: Parameters): Promise<Profile> {
  const { records, summary } = await driver.executeQuery(cypher, toDriver(parameters) as object);
  const plans = flatten(summary.profile as ProfiledPlan);
  const hitsOf = (some: readonly ProfiledPlan[]) => some.reduce((sum, { dbHits }) => sum + dbHits, 0);
  return {
    operators: plans.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
    hits: hitsOf(plans),
    indexHits: hitsOf(plans.filter(({ operatorType }) => /Index/.test(operatorType))),
    rows: records.map((record) => fromDriver(record.toObject())),
  };
}

/** From the leaves up. */
function flatten<P extends { readonly children: readonly P[] }>(plan: P): readonly P[] {
  return [...plan.children.flatMap((child) => flatten(child)), plan];
}
