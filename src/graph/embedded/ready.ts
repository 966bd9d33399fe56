/** Asks Neo4j over Bolt whether it answers. */
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jAddress } from '../../config';
import { GraphError } from '../../errors';
import type { Layout } from './layout';

/** How long (ms) Neo4j may take to answer after it has said that it has started. */
const LIMIT = 30_000;

/**
 * True when the database opens a transaction, false if Neo4j has ended before; `GraphError` says why it does not answer
 * although it runs.
 */
export async function waitUntilReady(
  address: Neo4jAddress,
  layout: Layout,
  hasEnded: () => boolean,
): Promise<boolean> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  const deadline = Date.now() + LIMIT;
  try {
    while (!(await isReady(driver, address.database, layout))) {
      if (hasEnded()) return false;
      if (Date.now() > deadline) throw new GraphError(`Neo4j started and does not answer (${layout.log}).`);
      await sleep(100);
    }
    return true;
  } finally {
    await driver.close();
  }
}

async function isReady(driver: Driver, database: string, layout: Layout): Promise<boolean> {
  const session = driver.session({ database });
  try {
    await (await session.beginTransaction()).close();
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
      throw refused(layout);
    }
    return false;
  } finally {
    await session.close();
  }
}

function refused({ password, folder }: Layout): GraphError {
  return new GraphError(
    `Neo4j does not take the password in ${password}: put the right one there, or delete ${folder} to start anew.`,
  );
}
