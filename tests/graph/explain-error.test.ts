import { Neo4jError } from 'neo4j-driver';
import { GraphError } from '../../src/errors';
import { explainError } from '../../src/graph/explain-error';

const ADDRESS = { uri: 'bolt://x.example:7474', username: 'neo4j', password: '', database: 'neo4j' };
const errorOf = (message: string, code = 'N/A') => new Neo4jError(message, code, '50N42', message);

describe('an error of the driver', () => {
  it.each([
    ['Could not perform discovery', 'ServiceUnavailable'],
    ['Connection acquisition timed out in 60000 ms. Pool status: Active conn count = 0', 'N/A'],
  ])('says that nobody answers: %s', (message, code) => {
    const explained = explainError(errorOf(message, code), ADDRESS);
    expect(explained).toBeInstanceOf(GraphError);
    expect((explained as GraphError).message).toMatch(/^Neo4j does not answer at bolt:\/\/x.example:7474/);
  });

  it.each([
    [
      'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
      'N/A',
      'What answers at bolt://x.example:7474 speaks HTTP: set NEO4J_URI to the Bolt port of Neo4j, which is 7687 unless it was changed.',
    ],
    [
      'Unknown Bolt protocol version: 98.114',
      'N/A',
      'What answers at bolt://x.example:7474 is no Neo4j: check NEO4J_URI (unset, an embedded one is used).',
    ],
    [
      'Failed to connect to server. Caused by: Client network socket disconnected before secure TLS connection was established',
      'ServiceUnavailable',
      'Neo4j at bolt://x.example:7474 has no TLS, or a certificate that is not known here: leave out "+s" in NEO4J_URI, or write "+ssc" for a certificate of its own.',
    ],
  ])('says what is there instead of Neo4j: %s', (message, code, said) => {
    expect(explainError(errorOf(message, code), ADDRESS)).toEqual(new GraphError(said));
  });

  it('passes where it is ours', () => {
    const ours = errorOf('Invalid input', 'Neo.ClientError.Statement.SyntaxError');
    expect(explainError(ours, ADDRESS)).toBe(ours);
  });
});
