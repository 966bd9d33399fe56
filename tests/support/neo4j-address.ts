import type { Neo4jAddress } from '../../src/config';

/** The Neo4j that the tests of `live` and `browser` share: `start-neo4j.ts` starts it, or the environment names it. */
export function testAddress(): Neo4jAddress {
  const { HEARSAY_TEST_NEO4J_URI, HEARSAY_TEST_NEO4J_USERNAME, HEARSAY_TEST_NEO4J_PASSWORD } = process.env;
  if (!HEARSAY_TEST_NEO4J_URI) throw new Error('HEARSAY_TEST_NEO4J_URI is not set: run the test with jest.');
  return {
    uri: HEARSAY_TEST_NEO4J_URI,
    username: HEARSAY_TEST_NEO4J_USERNAME ?? 'neo4j',
    password: HEARSAY_TEST_NEO4J_PASSWORD ?? '',
    database: 'neo4j',
  };
}
