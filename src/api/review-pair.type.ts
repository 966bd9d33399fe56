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

@ObjectType({ simpleResolvers: true, description: 'Some pairs to decide, and where the next ones begin.' })
export class ReviewPage {
  @Field(() => [ReviewPair], {
    description: 'Fewer than asked for, or none, does not mean that it is the end.',
  })
  pairs!: readonly ReviewPair[];

  @Field(() => String, {
    nullable: true,
    description: 'What to give as after for the next page; null where nothing is left.',
  })
  endCursor!: string | null;
}
