import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { countDocuments, documentPage, findDocument } from '../query/documents';
import { connection, type Connection } from './connection.type';
import { DocumentConnection, StatementConnection } from './connections';
import type { Context } from './context';
import { Document } from './document.type';
import { PagingArgs, pageRequest } from './paging.args';
import { Statement } from './statement.type';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'By id; null if there is none.' })
  document(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { reader }: Context,
  ): Promise<Document | null> {
    return findDocument(reader, id);
  }

  @Query(() => DocumentConnection, { description: 'The newest first.' })
  documents(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Every word of it occurs in the title or the text; case is ignored.',
    })
    search: string | null,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Document> {
    const page = pageRequest(args, info, { search });
    return connection(
      () => documentPage(reader, search, page),
      () => countDocuments(reader, search),
    );
  }

  @FieldResolver(() => String, {
    description: 'The whole text, unchanged: every offset of the API counts its UTF-16 code units.',
    complexity: 20,
  })
  text(@Root() { id }: Document, @Ctx() { loaders }: Context): Promise<string> {
    return loaders.documentText.load(id, null);
  }

  @FieldResolver(() => StatementConnection, { description: 'What is said in it, in the order of the text.' })
  statements(
    @Root() { id }: Document,
    @Args(() => PagingArgs) args: PagingArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Statement> {
    const page = pageRequest(args, info);
    return connection(
      () => loaders.statementsInDocument.load(id, page),
      () => loaders.statementCountInDocument.load(id, null),
    );
  }
}
