import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../query/page';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows; ask for it after endCursor.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more comes before; ask for it before startCursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** What a resolver returns for a connection: only what a client selects of it is read. */
export interface Connection<Node> {
  readonly edges: () => Promise<Page<Node>['edges']>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

/** The page is read at most once; the count on its own. */
export function connection<Node>(
  readPage: () => Promise<Page<Node>>,
  totalCount: () => Promise<number>,
): Connection<Node> {
  let page: Promise<Page<Node>> | undefined;
  const readOnce = () => (page ??= readPage());
  return {
    edges: async () => (await readOnce()).edges,
    pageInfo: async () => (await readOnce()).pageInfo,
    totalCount,
  };
}

/** The class of `<Name>Connection` and of its edges, for a node type. */
export function connectionType<Node extends object>(name: string, nodeType: () => new () => Node) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: 'One item of a page.' })
  class Edge {
    @Field(() => String, { description: 'Opaque; a page can start after it or end before it.' })
    cursor!: string;

    @Field(nodeType, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: 'A page of a list.' })
  class ConnectionClass {
    @Field(() => [Edge], { description: 'The items of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many items the whole list has; counted only when it is asked for.',
      complexity: 10,
    })
    totalCount!: number;
  }
  return ConnectionClass;
}
