import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What statements of the same meaning by the same speaker have in common.',
})
export class Claim {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'In the words of one of its statements.' })
  text!: string;
}
