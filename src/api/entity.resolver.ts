import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { EntityKind } from '../model/annotations';
import { countEntities, entityPage, findEntity } from '../query/entities';
import { connection, type Connection } from './connection.type';
import { DocumentConnection, EntityConnection, StatementConnection } from './connections';
import type { Context } from './context';
import { Document } from './document.type';
import { Entity } from './entity.type';
import { EntityKindEnum } from './enums';
import type { Role } from './loaders';
import { Location } from './location.type';
import { PagingArgs, pageRequest } from './paging.args';
import { StatementWhereInput } from './statement-where.input';
import { Statement } from './statement.type';

const WHERE = { nullable: true, description: 'Which of them; all without it.' };

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description:
      'By id, or by name: a full name before an alias, then the one with most statements, then the smallest id; null if there is none.',
  })
  entity(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('name', () => String, {
      nullable: true,
      description: 'One of its names; case and accents are ignored.',
    })
    name: string | null,
    @Ctx() { reader }: Context,
  ): Promise<Entity | null> {
    return findEntity(reader, { id, name });
  }

  @Query(() => EntityConnection, { description: 'Those with most statements first.' })
  entities(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Every word of it begins a word of one of the names; case and accents are ignored.',
    })
    search: string | null,
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description: 'Only these kinds; [] matches nothing.',
    })
    kinds: EntityKind[] | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Entity> {
    const filter = { search, kinds };
    const page = pageRequest(args, info, filter);
    return connection(
      () => entityPage(reader, filter, page),
      () => countEntities(reader, filter),
    );
  }

  @FieldResolver(() => [String], { description: 'Its other names, the most frequent first.' })
  async aliases(@Root() { id }: Entity, @Ctx() { loaders }: Context): Promise<readonly string[]> {
    return (await loaders.entityDetails.load(id, null)).aliases;
  }

  @FieldResolver(() => [String], { description: 'Titles and offices that documents give it.' })
  async roles(@Root() { id }: Entity, @Ctx() { loaders }: Context): Promise<readonly string[]> {
    return (await loaders.entityDetails.load(id, null)).roles;
  }

  @FieldResolver(() => [Location], {
    description:
      'Of a place, those in which it lies, as names and lists of cities, regions and capitals tell; that of which most documents tell first.',
  })
  locatedIn(@Root() { id }: Entity, @Ctx() { loaders }: Context): Promise<readonly Location[]> {
    return loaders.placesAround.load(id, null);
  }

  @FieldResolver(() => StatementConnection, { description: 'What it says, the newest first.' })
  statements(
    @Root() { id }: Entity,
    @Arg('where', () => StatementWhereInput, WHERE) where: StatementWhereInput | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    return inRole(context, { id, role: 'saidBy', where, page: pageRequest(args, info, { where }) });
  }

  @FieldResolver(() => StatementConnection, { description: 'What is said about it, the newest first.' })
  saidAbout(
    @Root() { id }: Entity,
    @Arg('where', () => StatementWhereInput, WHERE) where: StatementWhereInput | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    return inRole(context, { id, role: 'about', where, page: pageRequest(args, info, { where }) });
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that mention it, the newest first.',
  })
  documents(
    @Root() { id }: Entity,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Document> {
    const page = pageRequest(args, info);
    return connection(
      () => loaders.documentsOfEntity.load(id, page),
      () => loaders.documentCountOfEntity.load(id, null),
    );
  }
}

interface InRole {
  readonly id: string;
  readonly role: Role;
  readonly where: StatementWhereInput | null;
  readonly page: ReturnType<typeof pageRequest>;
}

async function inRole(
  { loaders }: Context,
  { id, role, where, page }: InRole,
): Promise<Connection<Statement>> {
  const filter = await loaders.filter(where);
  return connection(
    () => loaders.statementsOfEntity.load(id, { role, filter, page }),
    () => loaders.statementCountOfEntity.load(id, { role, filter }),
  );
}
