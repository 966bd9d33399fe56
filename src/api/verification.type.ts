import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One span of a statement, read again in the stored text.' })
export class SpanCheck {
  @Field(() => String, {
    description:
      'What the span is of: content, evidence (from its start to its end), cue, source, about, reportedBy or addressee.',
  })
  part!: string;

  @Field(() => Int, { description: 'Where the span starts in Document.text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'What the graph says is there.' })
  expected!: string;

  @Field(() => String, { description: 'What the text has there.' })
  found!: string;

  @Field(() => Boolean, { description: 'Whether the two are the same.' })
  ok!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a statement still stands in the text as the graph says.',
})
export class Verification {
  @Field(() => Boolean, { description: 'Whether every span is right.' })
  ok!: boolean;

  @Field(() => [SpanCheck], { description: 'Each span of the statement.' })
  checks!: readonly SpanCheck[];
}
