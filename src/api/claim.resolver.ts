import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { claimPage, countClaims, findClaim } from '../query/claims';
import { ClaimOpponent } from './claim-opponent.type';
import { ClaimWhereInput } from './claim-where.input';
import { Claim } from './claim.type';
import { connection, type Connection } from './connection.type';
import { ClaimConnection, StatementConnection } from './connections';
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

  @Query(() => ClaimConnection, { description: 'The one made last first.' })
  async claims(
    @Arg('where', () => ClaimWhereInput, { nullable: true, description: 'Which claims; all without it.' })
    where: ClaimWhereInput | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { reader, loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Claim>> {
    const page = pageRequest(args, info, { where });
    const { saidBy, about, contested, text } = where ?? {};
    const named = await loaders.named({ saidBy: saidBy ?? [], about: about ?? [] });
    const ids = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);
    const filter = {
      saidBy: saidBy ? ids(named.saidBy) : undefined,
      about: about ? ids(named.about) : undefined,
      contested,
      text,
    };
    return connection(
      () => claimPage(reader, filter, page),
      () => countClaims(reader, filter),
    );
  }

  @FieldResolver(() => Int, {
    description:
      'How many outlets did not copy it or cite another for it: near-identical texts count once, and so do those that cite the same. A document of which no outlet is known counts by the host of its address, and one without an address by itself.',
  })
  independent(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.independentOutlets.load(id, null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether another claim denies or contradicts it.' })
  async contested(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await loaders.claimOpponents.load(id, null)).contested;
  }

  @FieldResolver(() => [ClaimOpponent], {
    description:
      'All claims that stand against it, each with the reason and whether one speaker changed their mind; the surest first, at most 100.',
  })
  async opponents(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly ClaimOpponent[]> {
    return (await loaders.claimOpponents.load(id, null)).opponents;
  }

  @FieldResolver(() => [Claim], { description: 'The claims that it denies, the surest first; at most 100.' })
  async denies(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly Claim[]> {
    return (await loaders.claimOpponents.load(id, null)).denies;
  }

  @FieldResolver(() => [Claim], { description: 'The claims that deny it, the surest first; at most 100.' })
  async deniedBy(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly Claim[]> {
    return (await loaders.claimOpponents.load(id, null)).deniedBy;
  }

  @FieldResolver(() => [Claim], {
    description:
      'Claims on the same matter that cannot hold beside it: other numbers, another date, the opposite; the surest first, at most 100.',
  })
  async contradicts(@Root() { id }: Claim, @Ctx() { loaders }: Context): Promise<readonly Claim[]> {
    return (await loaders.claimOpponents.load(id, null)).contradicts;
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
