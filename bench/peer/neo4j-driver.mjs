/** The Neo4j that the settings name. */
import neo4j from 'neo4j-driver';

const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;

export const { NEO4J_DATABASE: database = 'neo4j' } = process.env;

export const connect = (options) =>
  neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), options);
