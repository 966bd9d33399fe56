import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from './date.scalar';

@ObjectType({ simpleResolvers: true, description: 'The statements of a day, week, month or year.' })
export class TimelineBucket {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, of a week the Monday; null for what has no date.',
  })
  from!: string | null;

  @Field(() => Int, { description: 'How many statements.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them deny something.' })
  denials!: number;
}
