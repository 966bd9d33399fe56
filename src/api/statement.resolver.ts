import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { countAllStatements, statementPage, type StatementOrder } from '../query/statements';
import { verifyStatement } from '../query/verification';
import { connection, type Connection } from './connection.type';
import { StatementConnection } from './connections';
import type { Context } from './context';
import { StatementOrderEnum } from './enums';
import { PagingArgs, pageRequest } from './paging.args';
import { StatementWhereInput } from './statement-where.input';
import { Statement } from './statement.type';
import { Verification } from './verification.type';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'Who said what about whom.' })
  async statements(
    @Arg('where', () => StatementWhereInput, {
      nullable: true,
      description: 'Which statements; all without it.',
    })
    where: StatementWhereInput | null,
    @Arg('orderBy', () => StatementOrderEnum, {
      nullable: true,
      defaultValue: 'SAID_AT_DESC',
      description: 'The newest or the oldest first.',
    })
    orderBy: StatementOrder | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    const page = pageRequest(args, info, { where });
    const order = orderBy ?? 'SAID_AT_DESC';
    const filter = await loaders.filter(where);
    return connection(
      () => statementPage(reader, { filter, page, order }),
      () => countAllStatements(reader, filter),
    );
  }

  @FieldResolver(() => Verification, {
    description: 'Reads every span of it again in the stored text.',
    complexity: 10,
  })
  verification(@Root() { id }: Statement, @Ctx() { loaders }: Context): Promise<Verification> {
    return loaders.verification.load(id, null);
  }

  @Query(() => Verification, { description: 'Reads every span of a statement again in the stored text.' })
  verify(
    @Arg('statementId', () => ID, { description: 'The id of the statement.' }) statementId: string,
    @Ctx() { reader }: Context,
  ): Promise<Verification> {
    return verifyStatement(reader, statementId);
  }
}
