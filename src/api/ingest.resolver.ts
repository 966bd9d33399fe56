import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findDocument } from '../query/documents';
import type { Context } from './context';
import { DateScalar } from './date.scalar';
import { Document } from './document.type';
import { RequiresScope } from './required-scope';

const KNOWN = 'counts before what the article says of itself.';

@Resolver()
export class IngestResolver {
  @RequiresScope('ingest')
  @Mutation(() => Document, {
    description:
      'Reads an article into the graph: its text, or the page at its address, as "hearsay ingest" does. The answer comes when it is read. The same article again gives the same document; a changed one replaces what it said before.',
    complexity: 1000,
  })
  async ingest(
    @Arg('text', () => String, { nullable: true, description: 'The text of the article, without url.' })
    text: string | null,
    @Arg('url', () => String, {
      nullable: true,
      description: 'Where the article is, without text: a page of the public internet, no feed.',
    })
    url: string | null,
    @Arg('title', () => String, { nullable: true, description: `Its headline; ${KNOWN}` })
    title: string | null,
    @Arg('publisher', () => String, { nullable: true, description: `The outlet's name; ${KNOWN}` })
    publisher: string | null,
    @Arg('publishedAt', () => DateScalar, { nullable: true, description: `When it appeared; ${KNOWN}` })
    publishedAt: string | null,
    @Ctx() { intake, reader }: Context,
  ): Promise<Document | null> {
    return findDocument(reader, await intake.ingest({ text, url, title, publisher, publishedAt }));
  }
}
