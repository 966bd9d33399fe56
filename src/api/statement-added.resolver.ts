import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { InputError, invariant } from '../errors';
import type { StatementWhere } from '../query/where';
import type { Context } from './context';
import { StatementWhereInput } from './statement-where.input';
import { Statement } from './statement.type';

@Resolver()
export class StatementAddedResolver {
  @Subscription(() => Statement, {
    description:
      'Statements as they are added to the graph, whoever adds them. Over a WebSocket at /graphql, protocol graphql-transport-ws. What changes or is read again unchanged is not told again.',
    subscribe: ({ args, context }) => {
      const { follow } = context as Context;
      invariant(follow, 'a subscription was started without a feed');
      return follow((args as { where?: StatementWhere | null }).where);
    },
  })
  statementAdded(
    @Arg('where', () => StatementWhereInput, {
      nullable: true,
      description: 'Which statements; all without it.',
    })
    _where: StatementWhereInput | null,
    @Root() statement: Statement | undefined,
  ): Statement {
    if (statement) return statement;
    throw new InputError(
      'Subscriptions are answered over a WebSocket at /graphql: use a client that speaks graphql-transport-ws.',
    );
  }
}
