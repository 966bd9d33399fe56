/** A server such as one makes in an afternoon: `@neo4j/graphql` over the same graph. Prints its address. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const {
  NEO4J_URI = '',
  NEO4J_USERNAME = 'neo4j',
  NEO4J_PASSWORD = '',
  NEO4J_DATABASE = 'neo4j',
} = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
// Dates are kept as text.
const features = { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
});
console.log(url);
