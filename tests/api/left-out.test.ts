import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { leftOut } from '../../src/api/left-out';

const schema = buildSchema(`
  type Query { statements: Connection }
  type Connection { edges: [Edge] totalCount: Int }
  type Edge { node: Statement }
  type Statement { id: ID text: String speakers: [Entity] about: [Entity] evidence: Evidence claim: Claim document: Document }
  type Entity { id: ID } type Evidence { start: Int } type Claim { id: ID }
  type Document { title: String publisher: Entity authors: [Entity] }`);

/** What is left out of the statements that this asks for. */
function leftOutOf(source: string): readonly string[] {
  let parts: readonly string[] = [];
  const statements = (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
    parts = leftOut(info);
    return null;
  };
  const { errors } = graphqlSync({ schema, source, rootValue: { statements } });
  expect(errors).toBeUndefined();
  return parts;
}

const ALL = ['speakers', 'about', 'reportedBy', 'addressees', 'claim', 'evidence', 'publisher', 'authors'];
const without = (...parts: readonly string[]) => ALL.filter((part) => !parts.includes(part));

it.each<[string, readonly string[]]>([
  ['{ statements { totalCount } }', ALL],
  ['{ statements { edges { node { id text document { title } } } } }', ALL],
  ['{ statements { edges { node { speakers { id } } } } }', without('speakers')],
  ['{ statements { edges { node { who: speakers { id } } } } }', without('speakers')],
  ['{ statements { edges { node { document { publisher { id } } } } } }', without('publisher')],
  ['{ statements { edges { node { about @skip(if: true) { id } } } } }', without('about')],
  [
    '{ statements { edges { node { ... on Statement { claim { id } } ...more } } } } fragment more on Statement { evidence { start } }',
    without('claim', 'evidence'),
  ],
  [
    '{ statements { edges { node { about { id } } } } ...again } fragment again on Query { statements { edges { node { document { authors { id } } } } } }',
    without('about', 'authors'),
  ],
])('of %s leaves out %j', (source, parts) => {
  expect(leftOutOf(source)).toEqual(parts);
});
