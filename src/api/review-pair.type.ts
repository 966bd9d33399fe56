import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Entity } from './entity.type';

@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that look like one; only a person can tell.',
})
export class ReviewPair {
  @Field(() => ID, { description: 'Their ids, joined by "+".' })
  id!: string;

  @Field(() => [Entity], { description: 'The two: mergeEntities makes them one, keepApart leaves them two.' })
  sides!: readonly Entity[];

  @Field(() => Float, { description: 'How strongly they look the same, from 0 to 1.' })
  score!: number;

  @Field(() => [String], { description: 'What is alike, one sentence each.' })
  evidence!: readonly string[];
}
