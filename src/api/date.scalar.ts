import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

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

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
