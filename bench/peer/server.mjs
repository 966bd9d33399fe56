/** A server such as one makes in an afternoon: `@neo4j/graphql` over the same graph. Prints its address. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { connect, database } from './neo4j-driver.mjs';

const driver = connect();
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
// Dates are kept as text.
const features = { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database } }),
});
console.log(url);
