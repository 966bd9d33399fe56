import { type GraphQLResolveInfo, type ValueNode, Kind } from 'graphql';
import { ArgsType, Field, Int } from 'type-graphql';
import { listId } from '../query/cursor';
import { pageSize, type PageRequest } from '../query/page';
import { leftOut } from './left-out';

/** The arguments of every connection. */
@ArgsType()
export class PagingArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'How many items from the start, or after a cursor; at most 100.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many items before the end, or before a cursor; at most 100. Instead of first.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;
}

/**
 * The page that was asked for, its size checked: the default of `first` gives way to a `last` that the client wrote.
 * `filter` is what else the field was asked for: cursors are good for the same field with the same filter alone.
 */
export function pageRequest(
  { first, after, last, before }: PagingArgs,
  info: GraphQLResolveInfo,
  filter: object = {},
): PageRequest {
  const firstIsDefault = typeof last === 'number' && !isWritten(info, 'first');
  const list = listId([info.parentType.name, info.fieldName, filter]);
  const request = { first: firstIsDefault ? null : first, after, last, before, list, leftOut: leftOut(info) };
  pageSize(request);
  return request;
}

function isWritten(info: GraphQLResolveInfo, argument: string): boolean {
  return info.fieldNodes.some((field) =>
    field.arguments?.some(({ name, value }) => name.value === argument && hasValue(value, info)),
  );
}

function hasValue(value: ValueNode, info: GraphQLResolveInfo): boolean {
  return value.kind !== Kind.VARIABLE || info.variableValues[value.name.value] !== undefined;
}
