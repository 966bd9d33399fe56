import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { findClaim } from '../query/claims';
import { Claim } from './claim.type';
import { connection, type Connection } from './connection.type';
import { StatementConnection } from './connections';
import type { Context } from './context';
import { Entity } from './entity.type';
import { PagingArgs, pageRequest } from './paging.args';
import { Statement } from './statement.type';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'By id; null if there is none.' })
  claim(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<Claim | null> {
    return findClaim(reader, id);
  }

  @FieldResolver(() => [Entity], { description: 'Who makes it.' })
  async speakers(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly Entity[]> {
    return (await loaders.claimDetails.load(id, null)).speakers;
  }

  @FieldResolver(() => [Entity], { description: 'The outlets that carry it.' })
  async outlets(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly Entity[]> {
    return (await loaders.claimDetails.load(id, null)).outlets;
  }

  @FieldResolver(() => StatementConnection, { description: 'Where it is made, the newest first.' })
  statements(
    @Root() { id }: Claim,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Statement> {
    const page = pageRequest(args, info);
    return connection(
      () => loaders.statementsOfClaim.load(id, page),
      () => loaders.statementCountOfClaim.load(id, null),
    );
  }
}
