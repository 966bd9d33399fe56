import { Neo4jError } from 'neo4j-driver';
import { GraphError } from '../../src/errors';
import { explainError } from '../../src/graph/explain-error';

const ADDRESS = { uri: 'bolt://x.example:7474', username: 'neo4j', password: '', database: 'neo4j' };
const errorOf = (message: string, code = 'N/A') => new Neo4jError(message, code, '50N42', message);

describe('an error of the driver', () => {
  it.each([
    ['Could not perform discovery', 'ServiceUnavailable'],
    ['Server responded HTTP. Make sure you are not trying to connect to the http endpoint', 'N/A'],
    ['Connection acquisition timed out in 60000 ms. Pool status: Active conn count = 0', 'N/A'],
  ])('says that nobody answers: %s', (message, code) => {
    const explained = explainError(errorOf(message, code), ADDRESS);
    expect(explained).toBeInstanceOf(GraphError);
    expect((explained as GraphError).message).toMatch(/^Neo4j does not answer at bolt:\/\/x.example:7474/);
  });

  it('passes where it is ours', () => {
    const ours = errorOf('Invalid input', 'Neo.ClientError.Statement.SyntaxError');
    expect(explainError(ours, ADDRESS)).toBe(ours);
  });
});
