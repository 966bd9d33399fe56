import { Field, Float, ObjectType } from 'type-graphql';
import { Span } from './evidence.type';
import { Statement } from './statement.type';

@ObjectType({ simpleResolvers: true, description: 'A statement that fits a search.' })
export class SearchHit {
  @Field(() => Statement, { description: 'The statement.' })
  statement!: Statement;

  @Field(() => Float, {
    description: 'How well it fits, the higher the better; comparable within one answer alone.',
  })
  score!: number;

  @Field(() => [Span], {
    description: 'Where words of the search stand in the content: offsets into Document.text.',
  })
  highlights!: readonly Span[];
}
