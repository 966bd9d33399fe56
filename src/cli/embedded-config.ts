import { readConfig, type Config } from '../config';
import { UsageError } from '../errors';

/** The settings of the embedded Neo4j; `UsageError` where another one is named, which is not ours to start, stop or replace. */
export function embeddedConfig(): Config {
  const config = readConfig(process.env);
  if (!config.neo4j) return config;
  throw new UsageError(
    'NEO4J_URI is set, so the embedded Neo4j is not used: unset it to start or stop that one.',
  );
}
