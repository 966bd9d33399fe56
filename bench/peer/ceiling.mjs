/** What such a server can at most: one field that is a constant, one that asks Neo4j for the number 1. Prints its address. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { connect, database } from './neo4j-driver.mjs';

const driver = connect({ disableLosslessIntegers: true });

async function one() {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run('RETURN 1 AS one');
    return records[0].get('one');
  } finally {
    await session.close();
  }
}

const apollo = new ApolloServer({
  typeDefs: 'type Query { constant: Int! one: Int! }',
  resolvers: { Query: { constant: () => 1, one } },
});
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
console.log(url);
