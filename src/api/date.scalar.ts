import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../util/is-day';

/** A day of the calendar as text; "2023-02-30" is none. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'YYYY-MM-DD',
  serialize: (value) => String(value),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value) ?? 'This'} is not a date: write YYYY-MM-DD, such as 2023-09-13.`,
    {
      nodes: node,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
