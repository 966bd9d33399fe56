import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of Document.text: UTF-16 code units, end exclusive.',
})
export class Span {
  @Field(() => Int, { description: 'The first character.' })
  start!: number;

  @Field(() => Int, { description: 'The character after the last.' })
  end!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Offsets are UTF-16 code units into Document.text, end exclusive; text is exactly that slice; spans are the parts of a divided quotation.',
})
export class Evidence {
  @Field(() => Int, { description: 'Where the content starts.' })
  start!: number;

  @Field(() => Int, { description: 'Where the content ends, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The slice of Document.text from start to end.' })
  text!: string;

  @Field(() => String, { description: 'The text just before it.' })
  before!: string;

  @Field(() => String, { description: 'The text just after it.' })
  after!: string;

  @Field(() => [Span], { description: 'The parts of the content, in order; one where it is not divided.' })
  spans!: readonly Span[];
}
